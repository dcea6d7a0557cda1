import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { caddySite } from '../../src/hosting/caddy.ts';
import { serverProgram } from '../suite/install-servers.ts';
import { freePort } from './free-port.ts';
import type { ServerKind } from './server-kind.ts';

/** Caddy with our file as it is: it makes a certificate for the site by itself. */
export const caddyServer: ServerKind = async (site, workspace) => {
	const [port, plainPort] = [await freePort(), await freePort()];
	const folder = path.join(workspace, 'caddy');
	await mkdir(folder);
	await writeFile(path.join(folder, 'site'), caddySite(site));
	const options = [
		...['admin off', 'local_certs', 'skip_install_trust', 'default_bind 127.0.0.1'],
		...[`storage file_system ${folder}/kept`, `https_port ${port}`, `http_port ${plainPort}`],
	];
	const config = path.join(folder, 'Caddyfile');
	await writeFile(config, `{\n\t${options.join('\n\t')}\n}\nimport ${folder}/site\n`);
	return {
		program: serverProgram('caddy'),
		args: ['run', '--adapter', 'caddyfile', '--config', config],
		port,
		readAuthority: () => readFile(path.join(folder, 'kept/pki/authorities/local/root.crt'), 'utf8'),
	};
};
