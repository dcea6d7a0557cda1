import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { nginxSite } from '../../src/hosting/nginx.ts';
import { serverProgram } from '../suite/install-servers.ts';
import { freePort } from './free-port.ts';
import type { ServerKind } from './server-kind.ts';

/** nginx as Debian sets it up, with our file for the site; of that only the port is another one. */
export const nginxServer: ServerKind = async (site, workspace) => {
	const port = await freePort();
	const folder = path.join(workspace, 'nginx');
	await mkdir(folder);
	const written = nginxSite(site);
	const ours = written.replace(listens, `\tlisten 127.0.0.1:${port};\n`);
	if (ours === written) throw new Error('The file for nginx listens elsewhere than expected.');
	await writeFile(path.join(folder, 'site.conf'), ours);
	await writeFile(path.join(folder, 'nginx.conf'), around(folder));
	await copyFile('/etc/nginx/mime.types', path.join(folder, 'mime.types'));
	const config = path.join(folder, 'nginx.conf');
	return { program: serverProgram('nginx'), args: ['-c', config, '-p', folder], port };
};

const listens = '\tlisten 80;\n\tlisten [::]:80;\n';

/** What stands around the file for the site in Debian's settings, in folders that are ours. */
function around(folder: string): string {
	const bodies = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `	${name}_temp_path ${folder};\n`,
	);
	return `daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log stderr;
${process.getuid?.() === 0 ? 'user root;\n' : ''}events {}
http {
	access_log off;
	sendfile on;
	tcp_nopush on;
	types_hash_max_size 2048;
	gzip on;
	include mime.types;
	default_type application/octet-stream;
${bodies.join('')}	include site.conf;
}
`;
}
