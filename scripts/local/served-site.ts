import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import sirv from 'sirv';
import type { BuiltSite } from './built-site.ts';
import { readLocalConfig } from './local-config.ts';

/** A site that answers requests, and knows when the last answer is out. */
export interface ServedSite {
	base: string;
	answer: (request: IncomingMessage, response: ServerResponse) => void;
	/** Waits for the answers under way, then removes the pages. */
	retire: () => Promise<void>;
}

/** Answers from a built site as a plain web server would, under the path the site was built for. */
export async function serveBuiltSite({ directory, base, remove }: BuiltSite): Promise<ServedSite> {
	const missingPage = await readFile(join(directory, '404.html'));
	const localConfig = await readLocalConfig(directory);
	const underWay = new Set<Promise<void>>();
	// `dev` looks at the disk for each request; the other way reads the whole tree before the first.
	const files = sirv(directory, { dev: true, etag: true });

	function respond(request: IncomingMessage, response: ServerResponse): void {
		const pathname = URL.parse(request.url ?? '/', 'http://localhost')?.pathname;
		if (pathname === undefined) {
			response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
			response.end('Questo indirizzo non si capisce.');
			return;
		}
		if (pathname === '/' || `${pathname}/` === base) {
			if (base !== '/') {
				response.writeHead(302, { location: base }).end();
				return;
			}
		}
		if (pathname === `${base}admin/config.json` && localConfig !== undefined) {
			response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
			response.end(localConfig(request.headers.host ?? ''));
			return;
		}
		if (!pathname.startsWith(base)) {
			sayMissing(response);
			return;
		}
		request.url = pathname.slice(base.length - 1);
		files(request, response, () => {
			sayMissing(response);
		});
	}

	function sayMissing(response: ServerResponse): void {
		response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missingPage);
	}

	return {
		base,
		answer(request, response) {
			const answered = new Promise<void>((resolve) => response.once('close', resolve));
			underWay.add(answered);
			void answered.then(() => underWay.delete(answered));
			// A file that can't be read ends its answer, not the program.
			response.on('pipe', (file: Readable) => {
				file.once('error', () => response.destroy());
			});
			try {
				respond(request, response);
			} catch {
				// sirv reads a range such as 5-2 as it comes, and its file can't be opened so.
				response.destroy();
			}
		},
		async retire() {
			await Promise.all(underWay);
			await remove();
		},
	};
}
