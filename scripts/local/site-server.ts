import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { apiPath, type CmsGateway } from './cms-gateway.ts';
import { listenOnFirst } from '../program/listen.ts';
import type { ServedSite } from './served-site.ts';

/** The site and its CMS on one address of this machine. */
export interface SiteServer {
	origin: string;
	/** The site that answers from the next request on. */
	swap: (site: ServedSite) => void;
	stop: () => Promise<void>;
}

/**
 * Serves a site on the first free port.
 *
 * @param gateway the CMS's API; undefined where there is no CMS
 */
export async function startSiteServer(
	first: ServedSite,
	gateway: CmsGateway | undefined,
	ports: number[],
): Promise<SiteServer> {
	let site = first;
	const server = createServer((request, response) => {
		response.setHeader('x-content-type-options', 'nosniff');
		response.setHeader('x-frame-options', 'SAMEORIGIN');
		// Asked each time, what has not changed need not be read and compiled again: a second for the CMS.
		response.setHeader('cache-control', 'no-cache');
		if (!isLocalHost(request.headers.host)) {
			refuse(
				response,
				403,
				"Questo sito risponde solo a localhost, dalla macchina che l'ha avviato.",
			);
			return;
		}
		if (gateway !== undefined && request.url === apiPath && request.method === 'POST') {
			gateway.answer(request, response).catch(() => {
				// The browser went away, or decap-server did, which ends the program with its reason.
				response.destroy();
			});
			return;
		}
		if (!isReading(request)) {
			refuse(response, 405, 'Qui si può solo leggere.');
			return;
		}
		site.answer(request, response);
	});
	const port = await listenOnFirst(server, ports);
	return {
		origin: `http://127.0.0.1:${String(port)}`,
		swap(next) {
			site = next;
		},
		async stop() {
			const closed = new Promise((resolve) => server.close(resolve));
			server.closeAllConnections();
			await closed;
		},
	};
}

/** Another name that leads here is a page elsewhere that had its name resolved to this machine. */
function isLocalHost(host = ''): boolean {
	return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host);
}

function isReading({ method }: IncomingMessage): boolean {
	return method === 'GET' || method === 'HEAD';
}

function refuse(response: ServerResponse, status: number, reason: string): void {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(reason);
}
