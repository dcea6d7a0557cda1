import type { Forge } from '../catalogue/forge.ts';
import { commonTypes, packedTypes, rareTypes } from './content-types.ts';
import { specialPlaces, unchangingFolder } from './places.ts';
import { changing, everywhere, type Headers, headersOf, unchanging } from './response-headers.ts';

/**
 * The rules for Apache 2.4, as the file `.htaccess` in the site's folder.
 *
 * @param base the path the site lives under, with a slash at both ends
 * @param forge where the catalogue lives; GitHub without
 */
export function apacheRules(base: string, forge?: Forge): string {
	return `Options -Indexes
DirectorySlash On
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8
AddCharset utf-8 .css .csv .ics .js .txt .xml
${Object.entries({ ...rareTypes, ...commonTypes })
	.map(([ending, type]) => `AddType ${type} .${ending}`)
	.join('\n')}
RedirectMatch 404 /\\.(?!well-known/)

<LimitExcept GET HEAD>
	Require all denied
</LimitExcept>

<IfModule mod_deflate.c>
	AddOutputFilterByType DEFLATE text/html ${packedTypes.join(' ')}
</IfModule>

<IfModule mod_headers.c>
	# A packed file has a name of its own, which Apache does not know again.
	RequestHeader edit If-None-Match '^"((.*)-gzip)"$' '"$1", "$2"'
${setHeaders({ ...everywhere, ...headersOf('ordinary', forge), ...changing })}
${specialPlaces
	.map(({ kind, pattern }) => within(`${base}(${pattern})`, headersOf(kind, forge)))
	.join('\n')}
${within(base + unchangingFolder, unchanging)}
</IfModule>
`;
}

function within(pattern: string, headers: Headers): string {
	return `	<If "%{REQUEST_URI} =~ m#^${pattern}#">\n${setHeaders(headers, '\t\t')}\n	</If>`;
}

function setHeaders(headers: Headers, indent = '\t'): string {
	return Object.entries(headers)
		.map(([name, value]) => `${indent}Header always set ${name} "${value}"`)
		.join('\n');
}
