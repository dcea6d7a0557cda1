import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FakeGithub } from './start.ts';
import { aHub, type Ask, askAs, proposeFile } from './testing/a-hub.ts';

const fork = '/repos/anna/catalogo';
const branch = 'cms/anna/catalogo/offers/x';

let hub: FakeGithub;
let anna: Ask;
let main: string;
let commit: string;
beforeEach(async () => {
	hub = await aHub();
	anna = askAs(hub, 'anna');
	main = await hub.git.text(['rev-parse', 'main']);
	commit = await proposeFile(hub, 'anna', { branch });
});
afterEach(() => hub[Symbol.asyncDispose]());

test('finds a branch by its name with its slashes in disguise', async () => {
	expect(await anna('GET', `${fork}/branches/${encodeURIComponent(branch)}`)).toMatchObject({
		status: 200,
		body: { name: branch, commit: { sha: commit } },
	});
	expect(await anna('GET', `${fork}/branches/none`)).toMatchObject({
		status: 404,
		body: { message: 'Branch not found' },
	});
});

test('keeps the branches of forks apart', async () => {
	expect(
		(await anna('GET', `/repos/ente/catalogo/branches/${encodeURIComponent(branch)}`)).status,
	).toBe(404);
	expect(await hub.git.text(['for-each-ref', '--format=%(refname)'])).toBe(
		[`refs/forks/anna/heads/${branch}`, 'refs/forks/anna/heads/main', 'refs/heads/main'].join('\n'),
	);
});

test('lists refs that begin alike, gives one by its name, and misses what is not there', async () => {
	const ask = (name: string) => anna('GET', `${fork}/git/refs/heads/${name}`);
	const ref = `refs/heads/${branch}`;
	expect((await ask('cms/anna/cata')).body).toMatchObject([{ ref, object: { sha: commit } }]);
	expect((await ask(branch)).body).toMatchObject({ ref });
	expect(await ask('cms/bruno')).toMatchObject({ status: 404 });
});

test.each([
	['a name that is taken', { ref: `refs/heads/${branch}` }, 'Reference already exists'],
	['the name of a folder of branches', { ref: 'refs/heads/cms/anna' }, 'Reference update failed'],
	['a commit that is not there', { sha: 'f'.repeat(40) }, 'Object does not exist'],
	[
		'a name that git refuses',
		{ ref: 'refs/heads/a..b' },
		'refs/heads/a..b is not a valid ref name.',
	],
])('refuses a new branch with %s', async (_, change, message) => {
	const wish = { ref: 'refs/heads/new', sha: commit, ...change };
	expect(await anna('POST', `${fork}/git/refs`, wish)).toMatchObject({
		status: 422,
		body: { message },
	});
});

test('moves a branch forwards, and back only by force', async () => {
	const path = `${fork}/git/refs/heads/${encodeURIComponent(branch)}`;
	expect(await anna('PATCH', path, { sha: main })).toMatchObject({
		status: 422,
		body: { message: 'Update is not a fast forward' },
	});
	expect(await anna('PATCH', path, { sha: main, force: true })).toMatchObject({
		status: 200,
		body: { object: { sha: main } },
	});
	expect((await anna('PATCH', path, { sha: commit, force: false })).status).toBe(200);
});

test('deletes a branch once', async () => {
	const path = `${fork}/git/refs/heads/${encodeURIComponent(branch)}`;
	expect(await anna('DELETE', path)).toMatchObject({ status: 204, body: {} });
	expect(await anna('DELETE', path)).toMatchObject({
		status: 422,
		body: { message: 'Reference does not exist' },
	});
});
