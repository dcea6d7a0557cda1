import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../program/listen.ts';
import { nodeServer } from './node-server.ts';

test('passes on method, address and cookies, and sends back what comes', async () => {
	const { home, said } = await serve(async (asked) => {
		await Promise.resolve();
		const { pathname, search } = new URL(asked.url);
		const headers = { 'set-cookie': 'a=b; HttpOnly', 'x-asked': asked.headers.get('cookie') ?? '' };
		return new Response(`${asked.method} ${pathname}${search}`, { status: 201, headers });
	});
	const response = await fetch(`${home}/callback?code=1`, { headers: { cookie: 'c=d' } });
	expect(response.status).toBe(201);
	expect(response.headers.get('set-cookie')).toBe('a=b; HttpOnly');
	expect(response.headers.get('x-asked')).toBe('c=d');
	expect(await response.text()).toBe('GET /callback?code=1');
	expect(said).toEqual(['GET /callback 201']);
});

test('says nothing of a failure but that there was one', async () => {
	const { home, said } = await serve(() => Promise.reject(new Error('gho_secret')));
	const response = await fetch(`${home}/callback?code=1`);
	expect(response.status).toBe(500);
	expect(await response.text()).toBe('');
	expect(said).toEqual(['GET /callback 500']);
});

test.each([
	['TRACE', '/auth'],
	['GET', 'http://'],
])('answers %s %s, of which the web knows nothing', async (method, path) => {
	const { home, said } = await serve(() => Promise.resolve(new Response('never')));
	const { port } = new URL(home);
	const status = await new Promise((resolve, reject) => {
		const asked = request({ host: '127.0.0.1', port, method, path }, (response) => {
			void text(response).then(() => {
				resolve(response.statusCode);
			});
		});
		asked.on('error', reject).end();
	});
	expect(status).toBe(400);
	expect(said).toEqual([`${method} ? 400`]);
});

async function serve(answer: (asked: Request) => Promise<Response>) {
	const said: string[] = [];
	const server = nodeServer(answer, (line) => said.push(line));
	const port = await listen(server, 0);
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return { home: `http://127.0.0.1:${port}`, said };
}
