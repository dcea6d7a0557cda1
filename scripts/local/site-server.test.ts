import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, request } from 'node:http';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { rm, writeFile } from 'node:fs/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { BuiltSite } from './built-site.ts';
import type { CmsGateway } from './cms-gateway.ts';
import { listen } from '../program/listen.ts';
import { aFolder, write } from '../program/testing/repository-fixture.ts';
import { serveBuiltSite } from './served-site.ts';
import { type SiteServer, startSiteServer } from './site-server.ts';

const pages = {
	'index.html': 'Home',
	'404.html': 'Missing',
	'offerte/index.html': 'Offers',
	'style.css': 'body {}',
	'admin/index.html': 'Admin',
	'admin/config.json': JSON.stringify({
		backend: {
			name: 'github',
			repo: 'example/vicini-e-connessi',
			commit_messages: { create: 'content: add {{slug}}' },
		},
		locale: 'it',
	}),
};

describe('a site at the root', () => {
	test('answers with its pages', async () => {
		const { origin } = await aServer(await aSite());
		expect(await read(`${origin}/`)).toEqual([200, 'Home']);
		expect(await read(`${origin}/offerte/`)).toEqual([200, 'Offers']);
	});

	test('shows its own page, as missing, for an address it does not have', async () => {
		const { origin } = await aServer(await aSite());
		expect(await read(`${origin}/no/`)).toEqual([404, 'Missing']);
		expect(await read(`${origin}/%2e%2e/%2e%2e%2f%2e%2e/etc/passwd`)).toEqual([404, 'Missing']);
	});

	test('is asked for each time by the browser, and not taken for another kind of file', async () => {
		const { origin } = await aServer(await aSite());
		for (const path of ['/', '/style.css', '/admin/config.json', '/no/']) {
			const { headers } = await fetch(origin + path);
			expect(headers.get('cache-control'), path).toBe('no-cache');
			expect(headers.get('x-content-type-options'), path).toBe('nosniff');
		}
	});

	test('is sent again only when it has changed', async () => {
		const site = await aSite();
		const { origin } = await aServer(site);
		const etag = (await fetch(`${origin}/style.css`)).headers.get('etag') ?? '';
		const askAgain = () => fetch(`${origin}/style.css`, { headers: { 'if-none-match': etag } });
		expect((await askAgain()).status).toBe(304);
		await writeFile(join(site.directory, 'style.css'), 'body { color: black }');
		const changed = await askAgain();
		expect([changed.status, await changed.text()]).toEqual([200, 'body { color: black }']);
	});

	test('says of an address that nobody can read that it is no address, and goes on', async () => {
		const { origin } = await aServer(await aSite());
		expect(await tell(origin, 'GET // HTTP/1.1')).toMatch(/^HTTP\/1.1 400 /);
		expect(await read(`${origin}/`)).toEqual([200, 'Home']);
	});

	test('goes on after a range that does not exist', async () => {
		const { origin } = await aServer(await aSite());
		const asked = fetch(`${origin}/style.css`, { headers: { range: 'bytes=5-2' } });
		await expect(asked.then((answer) => answer.text())).rejects.toThrow();
		expect(await read(`${origin}/`)).toEqual([200, 'Home']);
	});

	test('goes on after a file that cannot be opened', async () => {
		const site = await aSite();
		const socket = createServer();
		await once(socket.listen(join(site.directory, 'socket.txt')), 'listening');
		onTestFinished(() => void socket.close());
		const { origin } = await aServer(site);
		await expect(read(`${origin}/socket.txt`)).rejects.toThrow();
		expect(await read(`${origin}/`)).toEqual([200, 'Home']);
	});

	test('can only be read', async () => {
		const { origin } = await aServer(await aSite());
		expect((await fetch(`${origin}/`, { method: 'DELETE' })).status).toBe(405);
	});
});

describe('a site under a path', () => {
	test('answers there, and sends its visitors there', async () => {
		const { origin } = await aServer(await aSite({ base: '/vicini/' }));
		expect(await read(`${origin}/vicini/offerte/`)).toEqual([200, 'Offers']);
		for (const path of ['/', '/vicini']) {
			const answer = await fetch(origin + path, { redirect: 'manual' });
			expect([answer.status, answer.headers.get('location')]).toEqual([302, '/vicini/']);
		}
	});

	test('has nothing elsewhere', async () => {
		const { origin } = await aServer(await aSite({ base: '/vicini/' }));
		expect(await read(`${origin}/offerte/`)).toEqual([404, 'Missing']);
	});

	test("has the CMS's settings there", async () => {
		const { origin } = await aServer(await aSite({ base: '/vicini/' }));
		expect((await fetch(`${origin}/vicini/admin/config.json`)).status).toBe(200);
	});
});

test('points the CMS to this same origin, by the name the browser used, with the same commit titles', async () => {
	const { origin } = await aServer(await aSite());
	const host = origin.replace('http://127.0.0.1', 'localhost');
	const answer = await ask(origin, '/admin/config.json', host);
	expect(JSON.parse(await text(answer))).toEqual({
		backend: {
			name: 'proxy',
			proxy_url: `http://${host}/api/v1`,
			branch: 'main',
			commit_messages: { create: 'content: add {{slug}}' },
		},
		locale: 'it',
	});
});

test('refuses a name that leads here from elsewhere', async () => {
	const { origin } = await aServer(await aSite());
	const statuses = [
		'localhost',
		'127.0.0.1:1',
		'[::1]:80',
		'evil.example',
		'localhost.evil.example',
	];
	const answers = await Promise.all(statuses.map((host) => ask(origin, '/', host)));
	expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 403, 403]);
});

test('takes the next port when one is busy', async () => {
	const busy = createServer();
	const port = await listen(busy, 0);
	onTestFinished(() => void busy.close());
	const { origin } = await aServer(await aSite(), [port, 0]);
	expect(origin).not.toContain(`:${String(port)}`);
	expect((await fetch(origin)).status).toBe(200);
});

describe('after a swap', () => {
	test('the new site answers, and the old one is gone', async () => {
		const old = await aSite();
		const served = await serveBuiltSite(old);
		const server = await aServer(old, [0], served);
		server.swap(await serveBuiltSite(await aSite({ files: { 'index.html': 'New home' } })));
		await served.retire();
		expect(await read(`${server.origin}/`)).toEqual([200, 'New home']);
		expect(existsSync(old.directory)).toBe(false);
	});

	test('an answer that was under way still arrives whole', async () => {
		const large = 'x'.repeat(20_000_000);
		const old = await aSite({ files: { 'large.txt': large } });
		const served = await serveBuiltSite(old);
		const server = await aServer(old, [0], served);

		const answer = await ask(server.origin, '/large.txt');
		server.swap(await serveBuiltSite(await aSite()));
		const retired = served.retire();
		expect(existsSync(old.directory)).toBe(true);
		expect((await text(answer)).length).toBe(large.length);
		await retired;
		expect(existsSync(old.directory)).toBe(false);
	});
});

async function aSite({ base = '/', files = {} } = {}): Promise<BuiltSite> {
	const directory = join(await aFolder(), 'site');
	await write(directory, { ...pages, ...files });
	return { directory, base, remove: () => rm(directory, { recursive: true }) };
}

async function aServer(
	site: BuiltSite,
	ports = [0],
	served?: Awaited<ReturnType<typeof serveBuiltSite>>,
): Promise<SiteServer> {
	const server = await startSiteServer(served ?? (await serveBuiltSite(site)), noCms, ports);
	onTestFinished(() => server.stop());
	return server;
}

const noCms: CmsGateway = {
	answer: () => Promise.reject(new Error('There is no CMS here.')),
	settled: () => Promise.resolve(),
};

async function read(address: string): Promise<[number, string]> {
	const answer = await fetch(address);
	return [answer.status, await answer.text()];
}

/** What a client says that minds no rule. */
async function tell(origin: string, line: string): Promise<string> {
	const socket = connect(Number(new URL(origin).port), '127.0.0.1');
	socket.end(`${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
	return text(socket);
}

/** `fetch` doesn't let one choose the host's name. */
async function ask(origin: string, path: string, host = 'localhost'): Promise<IncomingMessage> {
	const asked = request(origin + path, { headers: { host } }).end();
	const [answer] = (await once(asked, 'response')) as [IncomingMessage];
	return answer;
}
