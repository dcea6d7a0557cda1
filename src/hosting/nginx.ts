import { packedTypes, rareTypes, textTypes } from './content-types.ts';
import { movedPaths } from './moved-paths.ts';
import { specialPlaces, unchangingFolder } from './places.ts';
import { changing, everywhere, headersOf, unchanging } from './response-headers.ts';
import { quoted, type ServerSite } from './server-site.ts';

/**
 * The site for nginx, as a file of its folder `conf.d`. Headers hang on variables: nginx forgets those
 * of the server in a place that names one of its own. Redirects name no host, since whoever adds the
 * encryption may stand in front.
 */
export function nginxSite({ host, base, forge, old, folder }: ServerSite): string {
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
	const moves = movedPaths(base, old).map(
		({ pattern, to }) => `	rewrite ${pattern} ${to((number) => `$${number}`)} permanent;\n`,
	);
	return `${own.map(({ values }) => values).join('\n')}
${caching}
server {
	listen 80;
	listen [::]:80;
	server_name ${host.replace(/:\d+$/, '')};
	server_tokens off;
	absolute_redirect off;
	charset utf-8;
	charset_types ${textTypes.join(' ')};
	include mime.types;
	default_type application/octet-stream;
	types {
${Object.entries(rareTypes)
	.map(([ending, type]) => `		${type} ${ending};`)
	.join('\n')}
	}
	index index.html;
	error_page 404 ${base}404.html;
	error_page 403 =404 ${base}404.html;
	gzip on;
	gzip_vary on;
	gzip_types ${packedTypes.join(' ')};

${headers.map(([name, value]) => `	add_header ${name} ${value} always;`).join('\n')}

${moves.join('')}
	location ${base} {
		alias ${quoted(`${folder}/`)};
	}
	location ~ /\\.(?!well-known/) {
		return 404;
	}
${base === '/' ? '' : outside(base)}}
`;
}

/** Without this nginx would show its own page of welcome there. */
function outside(base: string): string {
	return `	location = ${base.slice(0, -1)} {
		return 301 ${base}$is_args$args;
	}
	location / {
		return 404;
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
