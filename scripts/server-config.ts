import path from 'node:path';
import { readCatalogue, siteAddress, siteForge } from '../src/catalogue/load.ts';
import { oldAddresses } from '../src/catalogue/old-addresses.ts';
import { romeDay } from '../src/catalogue/rome-day.ts';
import { caddySite } from '../src/hosting/caddy.ts';
import { nginxSite } from '../src/hosting/nginx.ts';

/** Prints how a server must serve the built site: `node scripts/server-config.ts nginx /var/www/vicini`. */
const servers = { nginx: nginxSite, caddy: caddySite };
const [name = '', folder = 'dist'] = process.argv.slice(2);

if (isServer(name)) {
	const { site, base } = siteAddress('.');
	const old = oldAddresses(readCatalogue('.', romeDay(new Date())));
	const host = new URL(site).host;
	console.log(
		servers[name]({ host, base, forge: siteForge('.'), old, folder: path.resolve(folder) }),
	);
} else {
	console.error(
		`There are no settings for "${name}". Use one of: ${Object.keys(servers).join(', ')}.`,
	);
	process.exitCode = 1;
}

function isServer(word: string): word is keyof typeof servers {
	return Object.hasOwn(servers, word);
}
