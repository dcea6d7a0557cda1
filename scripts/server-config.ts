import path from 'node:path';
import { siteAddress, siteForge } from '../src/catalogue/load.ts';
import { caddySite } from '../src/hosting/caddy.ts';
import { nginxSite } from '../src/hosting/nginx.ts';

/** Prints how a server must serve the built site: `node scripts/server-config.ts nginx /var/www/vicini`. */
const servers = { nginx: nginxSite, caddy: caddySite };
const [name = '', folder = 'dist'] = process.argv.slice(2);

if (isServer(name)) {
	const { site, base } = siteAddress('.');
	const where = { host: new URL(site).host, base, forge: siteForge('.') };
	console.log(servers[name](where, path.resolve(folder)));
} else {
	console.error(
		`There are no settings for "${name}". Use one of: ${Object.keys(servers).join(', ')}.`,
	);
	process.exitCode = 1;
}

function isServer(word: string): word is keyof typeof servers {
	return Object.hasOwn(servers, word);
}
