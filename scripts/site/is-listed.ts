import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether search engines may list a built page, as its head says.
 *
 * @param site the built files
 * @param base the path the site lives under, with a slash at both ends
 * @param address the page's
 * @throws when the page says nothing about it
 */
export function isListed(site: string, base: string, address: string): boolean {
	const below = decodeURIComponent(new URL(address).pathname).slice(base.length);
	const head = beginningOf(path.join(site, below, 'index.html'));
	if (head.includes('<meta name="robots" content="noindex"')) return false;
	if (head.includes('<link rel="canonical"')) return true;
	throw new Error(`${address} has neither a canonical address nor "noindex".`);
}

/** Of 10,000 pages only the heads are read: whole, they would take as long as a tenth of the build. */
function beginningOf(file: string): string {
	const bytes = Buffer.alloc(4096);
	const open = openSync(file, 'r');
	try {
		return bytes.toString('utf8', 0, readSync(open, bytes));
	} finally {
		closeSync(open);
	}
}
