import type { Forge } from '../catalogue/forge.ts';
import { specialPlaces, unchangingFolder } from './places.ts';
import { changing, everywhere, headersOf, unchanging } from './response-headers.ts';

/**
 * The site for nginx, as a file of its folder `conf.d`. Headers hang on variables: nginx forgets those
 * of the server in a place that names one of its own.
 *
 * @param address.host under which name it answers
 * @param address.base the path it lives under, with a slash at both ends
 * @param address.forge where the catalogue lives; GitHub without
 * @param folder where the built files stand
 */
export function nginxSite(
	{ host, base, forge }: { host: string; base: string; forge?: Forge },
	folder: string,
): string {
	const ordinary = headersOf('ordinary', forge);
	const own = Object.keys(ordinary).map((name) => {
		const special = specialPlaces.map(
			({ kind, pattern }) => [`${base}(${pattern})`, headersOf(kind, forge)[name] ?? ''] as const,
		);
		return { name, values: map(variable(name), ordinary[name] ?? '', special) };
	});
	const caching = map(variable('Cache-Control'), changing['Cache-Control'] ?? '', [
		[base + unchangingFolder, unchanging['Cache-Control'] ?? ''],
	]);
	const headers = [
		...Object.entries(everywhere).map(([name, value]) => [name, `"${value}"`] as const),
		...own.map(({ name }) => [name, variable(name)] as const),
		['Cache-Control', variable('Cache-Control')] as const,
	];
	return `${own.map(({ values }) => values).join('\n')}
${caching}
server {
	listen 80;
	listen [::]:80;
	server_name ${host};
	charset utf-8;
	include mime.types;
	types {
		text/calendar ics;
		application/manifest+json webmanifest;
	}
	index index.html;
	error_page 404 ${base}404.html;
	gzip on;
	gzip_vary on;
	gzip_types text/css text/javascript application/javascript text/plain application/json application/xml text/xml image/svg+xml;

${headers.map(([name, value]) => `	add_header ${name} ${value} always;`).join('\n')}

	location ${base} {
		alias ${folder}/;
	}
}
`;
}

function map(name: string, usual: string, others: (readonly [string, string])[]): string {
	const lines = others.map(([pattern, value]) => `	"~^${pattern}" "${value}";`);
	return `map $uri ${name} {\n	default "${usual}";\n${lines.join('\n')}\n}\n`;
}

/** `Cache-Control` → `$site_cache_control` */
function variable(header: string): string {
	return `$site_${header.toLowerCase().replaceAll('-', '_')}`;
}
