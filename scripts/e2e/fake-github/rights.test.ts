import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FakeGithub } from './start.ts';
import { aHub, askAs } from './testing/a-hub.ts';

let hub: FakeGithub;
beforeEach(async () => {
	hub = await aHub();
});
afterEach(() => hub[Symbol.asyncDispose]());

test('nobody may read much and write nothing', async () => {
	const ask = askAs(hub);
	expect(await ask('GET', '/repos/ente/catalogo')).toMatchObject({
		status: 200,
		body: { full_name: 'ente/catalogo', fork: false },
	});
	expect(await ask('GET', '/user')).toMatchObject({
		status: 401,
		body: { message: 'Requires authentication' },
	});
	expect(await ask('POST', '/repos/ente/catalogo/forks')).toMatchObject({ status: 401 });
});

test('a token that is not known is refused, and so is one that was taken back', async () => {
	const anna = askAs(hub, 'anna');
	expect(await anna('GET', '/user')).toMatchObject({ status: 200, body: { login: 'anna' } });
	hub.people.revoke('anna');
	expect(await anna('GET', '/user')).toMatchObject({
		status: 401,
		body: { message: 'Bad credentials' },
	});
});

test('a stranger writes in a fork of their own and nowhere else', async () => {
	const anna = askAs(hub, 'anna');
	await askAs(hub, 'bruno')('POST', '/repos/ente/catalogo/forks');
	const fork = await anna('POST', '/repos/ente/catalogo/forks');
	expect(fork).toMatchObject({ status: 202, body: { full_name: 'anna/catalogo', fork: true } });
	const statuses = await Promise.all(
		['anna', 'bruno', 'ente'].map(
			async (owner) =>
				(await anna('POST', `/repos/${owner}/catalogo/git/blobs`, { content: 'x' })).status,
		),
	);
	expect(statuses).toEqual([201, 404, 404]);
});

test('a token without the right to repositories writes nowhere', async () => {
	const anna = askAs(hub, 'anna', 'read:user');
	await anna('POST', '/repos/ente/catalogo/forks');
	expect((await anna('POST', '/repos/anna/catalogo/git/blobs', { content: 'x' })).status).toBe(404);
});

test('only who may write sees who may write', async () => {
	const path = '/repos/ente/catalogo/collaborators/redazione/permission';
	expect((await askAs(hub, 'anna')('GET', path)).status).toBe(403);
	expect((await askAs(hub, 'redazione')('GET', path)).body).toMatchObject({ permission: 'write' });
});

test('forking twice gives the same fork, whatever it is called', async () => {
	await hub.repositories.fork(hub.people.named('anna'), 'copia');
	const again = await askAs(hub, 'anna')('POST', '/repos/ente/catalogo/forks');
	expect(again.body).toMatchObject({
		full_name: 'anna/copia',
		parent: { full_name: 'ente/catalogo' },
		permissions: { push: true },
	});
});

test('a fork avoids the name of another repository', async () => {
	hub.repositories.addUnrelated('anna', 'catalogo');
	const anna = askAs(hub, 'anna');
	expect((await anna('POST', '/repos/ente/catalogo/forks')).body).toMatchObject({
		full_name: 'anna/catalogo-1',
	});
	expect((await anna('GET', '/repos/anna/catalogo')).body).toMatchObject({ fork: false });
});

test('a new fork is not there at once', async () => {
	hub.repositories.forkDelay = 1;
	const anna = askAs(hub, 'anna');
	await anna('POST', '/repos/ente/catalogo/forks');
	expect((await anna('GET', '/repos/anna/catalogo')).status).toBe(404);
	expect((await anna('GET', '/repos/anna/catalogo')).status).toBe(200);
});

test('a fork catches up with what was published', async () => {
	const anna = askAs(hub, 'anna');
	await anna('POST', '/repos/ente/catalogo/forks');
	const catchUp = () => anna('POST', '/repos/anna/catalogo/merge-upstream', { branch: 'main' });
	expect((await catchUp()).body).toMatchObject({ merge_type: 'none' });
	await hub.editor.push('content: add b', { 'b.md': 'b\n' });
	expect((await catchUp()).body).toMatchObject({ merge_type: 'fast-forward' });
	await hub.editor.push('own', { 'c.md': 'mine\n' }, { owner: 'anna' });
	await hub.editor.push('content: add c', { 'd.md': 'd\n' });
	expect((await catchUp()).body).toMatchObject({ merge_type: 'merge' });
	await hub.editor.push('content: add c', { 'c.md': 'theirs\n' });
	expect(await catchUp()).toMatchObject({
		status: 409,
		body: { message: 'There are merge conflicts' },
	});
});
