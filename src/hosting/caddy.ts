import { commonTypes, packedTypes, rareTypes } from './content-types.ts';
import { movedPaths } from './moved-paths.ts';
import { specialPlaces, unchangingFolder } from './places.ts';
import { changing, everywhere, type Headers, headersOf, unchanging } from './response-headers.ts';
import { quoted, type ServerSite } from './server-site.ts';

/**
 * The site for Caddy, as a file that its Caddyfile imports. Every file is met by one policy: of two,
 * Caddy would send the one of the wider place. The versions that systems bring answer who sends something
 * as who asks, break down on names that no disk knows, and lose what stands behind a ? where they add a
 * slash: so all that is said here.
 */
export function caddySite({ host, base, forge, old, folder }: ServerSite): string {
	const special = specialPlaces.map(({ kind, pattern }) => ({
		name: `@${kind}`,
		pattern: `^${base}(${pattern})`,
		headers: headersOf(kind, forge),
	}));
	const ordinary = `^${base}(${specialPlaces.map(({ pattern }) => pattern).join('|')})`;
	const types = Object.entries({ ...rareTypes, ...commonTypes }).map(([ending, type]) => {
		const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
		const header = `Content-Type "${type}${charset}"`;
		return `	@${ending} path *.${ending}\n	header @${ending} ${header}\n`;
	});
	const moves = movedPaths(base, old).map(({ pattern, to }, place) => {
		const name = `moved${place + 1}`;
		const there = to((number) => `{re.${name}.${number}}`);
		return `	@${name} path_regexp ${name} ${pattern}\n	redir @${name} ${there} 301\n`;
	});
	return `${host} {
	root * ${quoted(folder)}
	encode {
		gzip
		match {
			header Content-Type text/html*
${packedTypes.map((type) => `			header Content-Type ${type}*`).join('\n')}
		}
	}

	header {
${setHeaders(everywhere, '\t\t')}
	}
${special.map(({ name, pattern, headers }) => place(name, `path_regexp ${pattern}`, headers)).join('')}
${place('@ordinary', `not path_regexp ${ordinary}`, headersOf('ordinary', forge))}
${place('@unchanging', `path ${base}${unchangingFolder}*`, unchanging)}
${place('@changing', `not path ${base}${unchangingFolder}*`, changing)}

${types.join('')}
${moves.join('')}${base === '/' ? '' : `	redir ${base.slice(0, -1)} ${base} 301\n`}
	handle_path ${base}* {
		@write not method GET HEAD
		error @write 405
		@hidden {
			path */.*
			not path /.well-known/*
		}
		error @hidden 404
		@unnamable path_regexp (\\x00|[^/]{256})
		error @unnamable 404
		@folder {
			path_regexp folder ^((?:/[a-z0-9-]+)+)$
			file {path}/index.html
			expression {query} != ""
		}
		redir @folder ${base.slice(0, -1)}{re.folder.1}/?{query} 301
		file_server
	}
	handle {
		error 404
	}
	handle_errors {
		header {
${setHeaders({ ...headersOf('ordinary', forge), ...changing }, '\t\t\t')}
			Content-Type "text/html; charset=utf-8"
		}
		@missing expression {http.error.status_code} == 404 && {http.request.method} in ["GET", "HEAD"]
		handle @missing {
			request_header -If-Modified-Since
			request_header -If-None-Match
			request_header -Range
			rewrite * /404.html
			file_server
		}
		handle {
			respond "{http.error.status_code} {http.error.status_text}"
		}
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
