import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { serverProgram } from '../suite/install-servers.ts';
import { freePort } from './free-port.ts';
import type { ServerKind } from './server-kind.ts';

/** Apache with Debian's usual modules and settings, for the `.htaccess` that the site brings. */
export const apacheServer: ServerKind = async ({ host, base, folder: files }, workspace) => {
	const port = await freePort();
	const folder = path.join(workspace, 'apache');
	await mkdir(folder);
	const place = base === '/' ? `DocumentRoot "${files}"` : `Alias ${base.slice(0, -1)} "${files}"`;
	await mkdir(path.join(folder, 'empty'));
	const config = path.join(folder, 'apache.conf');
	await writeFile(
		config,
		`ServerRoot /etc/apache2
Mutex file:${folder} default
PidFile ${folder}/pid
ErrorLog ${folder}/log
Listen 127.0.0.1:${port}
ServerName ${host}
Include mods-enabled/*.load
Include mods-enabled/*.conf
LoadModule headers_module /usr/lib/apache2/modules/mod_headers.so
Include conf-available/security.conf
DocumentRoot ${folder}/empty
${place}
<Directory />
	Options FollowSymLinks
	AllowOverride None
	Require all denied
</Directory>
<Directory "${files}">
	AllowOverride All
	Require all granted
</Directory>
<FilesMatch "^\\.ht">
	Require all denied
</FilesMatch>
`,
	);
	return { program: serverProgram('apache2'), args: ['-D', 'FOREGROUND', '-f', config], port };
};
