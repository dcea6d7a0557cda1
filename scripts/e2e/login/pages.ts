import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import sirv from 'sirv';
import { listen } from '../../program/listen.ts';

/** The pages that open the login, on a port of this machine. */
export interface Pages extends AsyncDisposable {
	port: number;
}

/**
 * Serves Decap at `/admin/`, set up for a login at this address, what it asks GitHub's API for, and an
 * empty page everywhere else.
 *
 * @param login the address of the login, as it is known later
 */
export async function servePages(login: Promise<string>): Promise<Pages> {
	const bundle = createRequire(import.meta.url).resolve('decap-cms/dist/decap-cms.js');
	const vendor = sirv(path.dirname(bundle), { dev: true });
	const server = createServer((request, response) => {
		void answer(request, response);
	});
	return {
		port: await listen(server, 0),
		[Symbol.asyncDispose]: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { pathname, origin } = new URL(request.url ?? '', `http://${request.headers.host ?? ''}`);
		if (pathname.startsWith('/api/')) {
			const known = api.get(pathname.slice('/api'.length));
			sendJson(response, known === undefined ? 404 : 200, known ?? { message: 'Not Found' });
			return;
		}
		if (pathname.startsWith('/vendor/')) {
			request.url = pathname.slice('/vendor'.length);
			vendor(request, response);
			return;
		}
		const body = pathname === '/admin/' ? decapPage(origin, await login) : '';
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...asTheSite });
		response.end(`<!doctype html><html lang="it"><title>Modulo</title><body>${body}</body></html>`);
	}
}

/** What the site's own header says of its CMS. */
const asTheSite = { 'cross-origin-opener-policy': 'same-origin-allow-popups' };

const api = new Map<string, object>([
	['/user', { login: 'partner', name: 'Partner', id: 1 }],
	['/repos/example/catalogue', { owner: { login: 'example' }, permissions: { push: true } }],
]);

function sendJson(response: ServerResponse, status: number, answer: object): void {
	response.writeHead(status, { 'content-type': 'application/json' });
	response.end(JSON.stringify(answer));
}

function decapPage(origin: string, login: string): string {
	const config = {
		load_config_file: false,
		locale: 'it',
		backend: {
			name: 'github',
			repo: 'example/catalogue',
			base_url: login,
			api_root: `${origin}/api`,
		},
		media_folder: 'public/uploads',
		collections: [
			{
				name: 'offers',
				label: 'Offerte',
				folder: 'content/offers',
				fields: [{ name: 'title', label: 'Titolo', widget: 'string' }],
			},
		],
	};
	return `<script>window.CMS_MANUAL_INIT = true</script><script src="/vendor/decap-cms.js"></script><script>CMS.init({ config: ${JSON.stringify(config)} })</script>`;
}
