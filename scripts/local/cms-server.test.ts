import { readdir } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openClone } from './clone.ts';
import { startCmsServer } from './cms-server.ts';
import { aFolder, aRepository, environment, git } from '../program/testing/repository-fixture.ts';

test('answers as a git server with an editorial workflow', async () => {
	const { port } = await aCmsServer();
	expect(await (await askInfo(port)).json()).toMatchObject({
		type: 'local_git',
		publish_modes: ['simple', 'editorial_workflow'],
	});
});

test('listens to this machine alone, whatever the environment says', async () => {
	const { port } = await aCmsServer({ BIND_HOST: '0.0.0.0' });
	// On Linux all of 127.* is this machine, and answers to whoever listens on every address.
	for (const host of ['127.0.0.2', '[::1]']) {
		await expect(fetch(`http://${host}:${String(port)}/`), host).rejects.toThrow('fetch failed');
	}
});

test('lets no other origin in, whatever the environment says', async () => {
	const { port } = await aCmsServer({ ORIGIN: 'https://evil.example' });
	const allowed = async (origin: string) =>
		(await askInfo(port, { origin })).headers.get('access-control-allow-origin');
	expect(await allowed('https://evil.example')).toBeNull();
	expect(await allowed('http://localhost:4321')).toBe('http://localhost:4321');
});

test('says that decap-server stopped by itself', async () => {
	const folder = await aFolder();
	const started = startCmsServer(folder, { cwd: folder, environment });
	await expect(started).rejects.toThrow('Il server del CMS (decap-server) si è fermato da solo.');
	expect(await readdir(folder)).toEqual([]);
});

test('answers no more once stopped', async () => {
	const { port, stop } = await aCmsServer();
	await stop();
	await expect(askInfo(port)).rejects.toThrow('fetch failed');
});

async function aCmsServer(variables = {}) {
	const { repository, clone } = await aRepository();
	await openClone(git, repository, clone);
	const server = await startCmsServer(clone, {
		cwd: await aFolder(),
		environment: { ...environment, ...variables },
	});
	onTestFinished(() => server.stop());
	return server;
}

function askInfo(port: number, headers = {}): Promise<Response> {
	return fetch(`http://127.0.0.1:${String(port)}/api/v1`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...headers },
		body: JSON.stringify({ action: 'info' }),
	});
}
