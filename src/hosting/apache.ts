import type { Forge } from '../catalogue/forge.ts';
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
AddType application/manifest+json .webmanifest
AddType text/calendar .ics

<IfModule mod_deflate.c>
	AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain application/json application/xml image/svg+xml
</IfModule>

<IfModule mod_headers.c>
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
