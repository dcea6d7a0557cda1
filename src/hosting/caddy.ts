import type { Forge } from '../catalogue/forge.ts';
import { specialPlaces, unchangingFolder } from './places.ts';
import { changing, everywhere, type Headers, headersOf, unchanging } from './response-headers.ts';

/**
 * The site for Caddy, as a file that its Caddyfile imports. Every file is met by one policy: of two,
 * Caddy would send the one of the wider place.
 *
 * @param address.host under which name it answers
 * @param address.base the path it lives under, with a slash at both ends
 * @param address.forge where the catalogue lives; GitHub without
 * @param folder where the built files stand
 */
export function caddySite(
	{ host, base, forge }: { host: string; base: string; forge?: Forge },
	folder: string,
): string {
	const special = specialPlaces.map(({ kind, pattern }) => ({
		name: `@${kind}`,
		pattern: `^${base}(${pattern})`,
		headers: headersOf(kind, forge),
	}));
	const ordinary = `^${base}(${specialPlaces.map(({ pattern }) => pattern).join('|')})`;
	return `${host} {
	root * ${folder}
	encode gzip

	header {
${setHeaders(everywhere, '\t\t')}
	}
${special.map(({ name, pattern, headers }) => place(name, `path_regexp ${pattern}`, headers)).join('')}
${place('@ordinary', `not path_regexp ${ordinary}`, headersOf('ordinary', forge))}
${place('@unchanging', `path ${base}${unchangingFolder}*`, unchanging)}
${place('@changing', `not path ${base}${unchangingFolder}*`, changing)}
	handle_path ${base}* {
		file_server
	}
	handle_errors {
		rewrite * /404.html
		file_server
	}
}
`;
}

function place(name: string, matcher: string, headers: Headers): string {
	return `\n	${name} ${matcher}\n	header ${name} {\n${setHeaders(headers, '\t\t')}\n	}`;
}

function setHeaders(headers: Headers, indent: string): string {
	return Object.entries(headers)
		.map(([name, value]) => `${indent}${name} "${value}"`)
		.join('\n');
}
