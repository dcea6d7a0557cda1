import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FakeGithub } from './start.ts';
import { aHub, type Ask, askAs, proposeFile } from './testing/a-hub.ts';

const pulls = '/repos/ente/catalogo/pulls';
const wish = { title: 'content: add a', head: 'anna:cms/x', base: 'main' };

let hub: FakeGithub;
let anna: Ask;
let editor: Ask;
let first: string;
beforeEach(async () => {
	hub = await aHub();
	anna = askAs(hub, 'anna');
	editor = askAs(hub, 'redazione');
	first = await proposeFile(hub, 'anna');
});
afterEach(() => hub[Symbol.asyncDispose]());

test('opens one request for a branch', async () => {
	expect(await anna('POST', pulls, wish)).toMatchObject({
		status: 201,
		body: { number: 1, state: 'open', merged_at: null, head: { sha: first, label: 'anna:cms/x' } },
	});
	expect(await anna('POST', pulls, wish)).toMatchObject({
		status: 422,
		body: { errors: [{ message: 'A pull request already exists for anna:cms/x.' }] },
	});
});

test.each([
	['of a branch without news', { head: 'anna:main' }, 422],
	['of a branch that is not there', { head: 'anna:none' }, 422],
	["of somebody else's branch", { head: 'bruno:main' }, 404],
])('opens none %s', async (_, change, status) => {
	await askAs(hub, 'bruno')('POST', '/repos/ente/catalogo/forks');
	expect((await anna('POST', pulls, { ...wish, ...change })).status).toBe(status);
});

test('lists those of one branch, newest first and page by page', async () => {
	for (const branch of ['cms/1', 'cms/2', 'cms/3']) {
		await proposeFile(hub, 'anna', { branch, path: `${branch}.md` });
		await anna('POST', pulls, { ...wish, title: branch, head: `anna:${branch}` });
	}
	const one = await anna('GET', `${pulls}?head=anna:cms/2&base=main&state=all`);
	expect(one.body).toMatchObject([{ title: 'cms/2' }]);
	const page = await anna('GET', `${pulls}?per_page=2`);
	expect(page.body).toMatchObject([{ title: 'cms/3' }, { title: 'cms/2' }]);
	expect(page.headers.get('link')).toBe(
		`<${hub.apiRoot}${pulls}?per_page=2&page=2>; rel="next", <${hub.apiRoot}${pulls}?per_page=2&page=2>; rel="last"`,
	);
	const last = await anna('GET', `${pulls}?per_page=2&page=2`);
	expect(last.body).toMatchObject([{ title: 'cms/1' }]);
	expect(last.headers.get('link')).toContain('rel="prev"');
});

test('an open request follows its branch, a closed one does not', async () => {
	await anna('POST', pulls, wish);
	const second = await hub.editor.push(
		'more',
		{ 'a.md': 'b\n' },
		{ branch: 'cms/x', owner: 'anna' },
	);
	expect((await anna('GET', `${pulls}/1`)).body).toMatchObject({ head: { sha: second } });
	await anna('PATCH', `${pulls}/1`, { state: 'closed' });
	await hub.editor.push('more', { 'a.md': 'c\n' }, { branch: 'cms/x', owner: 'anna' });
	expect((await anna('GET', `${pulls}/1`)).body).toMatchObject({ head: { sha: second } });
});

test('opens again only what has not moved', async () => {
	await anna('POST', pulls, wish);
	const turn = (state: string) => anna('PATCH', `${pulls}/1`, { state });
	await turn('closed');
	expect((await turn('open')).body).toMatchObject({ state: 'open' });
	await turn('closed');
	await hub.editor.push('more', { 'a.md': 'b\n' }, { branch: 'cms/x', owner: 'anna' });
	expect(await turn('open')).toMatchObject({
		status: 422,
		body: {
			errors: [
				{ message: 'state cannot be changed. The cms/x branch was force-pushed or recreated.' },
			],
		},
	});
});

test('closes with its branch', async () => {
	await anna('POST', pulls, wish);
	await anna('DELETE', '/repos/anna/catalogo/git/refs/heads/cms%2Fx');
	expect((await anna('GET', `${pulls}/1`)).body).toMatchObject({
		state: 'closed',
		merged_at: null,
		head: { sha: first },
	});
});

test('only its author and the editors change a request, and only editors merge and label', async () => {
	await anna('POST', pulls, wish);
	const bruno = askAs(hub, 'bruno');
	expect((await bruno('PATCH', `${pulls}/1`, { state: 'closed' })).status).toBe(403);
	expect((await anna('PUT', `${pulls}/1/merge`, {})).status).toBe(403);
	const labels = '/repos/ente/catalogo/issues/1/labels';
	expect((await anna('PUT', labels, { labels: ['x'] })).status).toBe(403);
	expect((await editor('PUT', labels, { labels: ['x'] })).body).toEqual([{ name: 'x' }]);
});

test.each(['merge', 'squash'])('merges by %s', async (merge_method) => {
	await anna('POST', pulls, wish);
	await hub.editor.push('content: add b', { 'b.md': 'b\n' });
	expect((await anna('GET', `${pulls}/1`)).body).toMatchObject({ mergeable: true });
	const merged = await editor('PUT', `${pulls}/1/merge`, { sha: first, merge_method });
	expect(merged).toMatchObject({ status: 200, body: { merged: true } });
	expect(await hub.git.text(['rev-parse', 'main'])).toBe(merged.body.sha);
	expect(await hub.git.text(['ls-tree', '--name-only', 'main'])).toBe('a.md\nb.md');
	const parents = await hub.git.text(['log', '-1', '--format=%P', 'main']);
	expect(parents.split(' ')).toHaveLength(merge_method === 'merge' ? 2 : 1);
	const { state, merged_at } = (await anna('GET', `${pulls}/1`)).body;
	expect(state).toBe('closed');
	expect(merged_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
});

test('does not merge what contradicts, what has moved, or what is closed', async () => {
	await anna('POST', pulls, wish);
	const merge = (sha = first) => editor('PUT', `${pulls}/1/merge`, { sha });
	expect((await merge('0'.repeat(40))).status).toBe(409);
	await hub.editor.push('content: other a', { 'a.md': 'other\n' });
	expect((await anna('GET', `${pulls}/1`)).body).toMatchObject({ mergeable: false });
	expect(await merge()).toMatchObject({
		status: 405,
		body: { message: 'Pull Request is not mergeable' },
	});
	await hub.editor.close(1);
	expect((await merge()).status).toBe(405);
});

test('keeps what is said of a request', async () => {
	await anna('POST', pulls, wish);
	hub.editor.comment(1, 'Manca il telefono.');
	expect((await anna('GET', '/repos/ente/catalogo/issues/1/comments')).body).toMatchObject([
		{ body: 'Manca il telefono.', user: { login: 'redazione' } },
	]);
	expect((await anna('GET', `${pulls}/1`)).body).toMatchObject({ comments: 1 });
});
