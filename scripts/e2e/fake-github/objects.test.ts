import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FakeGithub } from './start.ts';
import { aHub, type Ask, askAs } from './testing/a-hub.ts';

const fork = '/repos/anna/catalogo';

let hub: FakeGithub;
let anna: Ask;
beforeEach(async () => {
	hub = await aHub();
	anna = askAs(hub, 'anna');
	await anna('POST', '/repos/ente/catalogo/forks');
});
afterEach(() => hub[Symbol.asyncDispose]());

test('keeps the bytes of a file', async () => {
	const bytes = Buffer.from([0, 255, 10, 13, 10, 128]);
	const written = await anna('POST', `${fork}/git/blobs`, {
		content: bytes.toString('base64'),
		encoding: 'base64',
	});
	expect(written.status).toBe(201);
	const read = await anna('GET', `/repos/ente/catalogo/git/blobs/${written.body.sha ?? ''}`);
	expect(Buffer.from(read.body.content ?? '', 'base64').equals(bytes)).toBe(true);
});

test('adds files to a tree, changes them and takes them away', async () => {
	const before = await hub.editor.push('begin', { 'x/a.md': 'a\n', 'x/b.md': 'b\n' });
	const { sha } = (await anna('POST', `${fork}/git/blobs`, { content: 'new\n' })).body;
	const written = await anna('POST', `${fork}/git/trees`, {
		base_tree: before,
		tree: [
			{ path: 'x/a.md', mode: '100644', type: 'blob', sha: null },
			{ path: 'x/b.md', mode: '100644', type: 'blob', sha },
			{ path: 'è/c d.md', mode: '100644', type: 'blob', sha },
		],
	});
	expect(written.status).toBe(201);
	const listed = await anna('GET', `${fork}/git/trees/${written.body.sha ?? ''}?recursive=1`);
	expect(listed.body.tree).toMatchObject([
		{ path: 'x', type: 'tree' },
		{ path: 'x/b.md', type: 'blob', sha, size: 4 },
		{ path: 'è', type: 'tree' },
		{ path: 'è/c d.md', type: 'blob', sha },
	]);
});

test('refuses to take away from a tree what is not in it', async () => {
	const base_tree = await hub.git.text(['rev-parse', 'main']);
	const tree = [{ path: 'none.md', mode: '100644', type: 'blob', sha: null }];
	expect(await anna('POST', `${fork}/git/trees`, { base_tree, tree })).toMatchObject({
		status: 422,
		body: { message: 'GitRPC::BadObjectState' },
	});
});

test('refuses a tree upon one of another catalogue', async () => {
	hub.repositories.addUnrelated('anna', 'altro');
	const base_tree = await hub.git.text(['rev-parse', 'main']);
	const { sha } = (await anna('POST', '/repos/anna/altro/git/blobs', { content: 'x' })).body;
	const tree = [{ path: 'a.md', sha }];
	expect(await anna('POST', '/repos/anna/altro/git/trees', { base_tree, tree })).toMatchObject({
		status: 422,
		body: { message: 'base_tree is not a valid tree oid' },
	});
});

test('lists a folder of a branch, also when the slash is written otherwise', async () => {
	await hub.editor.push('begin', { 'x/y/a.md': 'a\n' });
	for (const name of ['main:x/y', 'main:x%2Fy']) {
		const { body } = await anna('GET', `/repos/ente/catalogo/git/trees/${name}`);
		expect(body.tree).toMatchObject([{ path: 'a.md', type: 'blob' }]);
	}
	expect(await anna('GET', '/repos/ente/catalogo/git/trees/main:z')).toMatchObject({
		status: 404,
		body: { message: 'Not Found' },
	});
});

test('signs a commit as the one who asks, unless told who wrote it', async () => {
	const main = await hub.git.text(['rev-parse', 'main']);
	const tree = await hub.git.text(['rev-parse', 'main^{tree}']);
	const message = 'content: nothing “new”\n\nat all';
	const own = await anna('POST', `${fork}/git/commits`, { message, tree, parents: [main] });
	expect(own).toMatchObject({
		status: 201,
		body: {
			message,
			tree: { sha: tree },
			parents: [{ sha: main }],
			author: { name: 'Anna Verdi' },
		},
	});
	const author = { name: 'Bruno', email: 'b@x.example', date: '2026-11-16T10:00:00Z' };
	const kept = await anna('POST', `${fork}/git/commits`, {
		message,
		tree,
		parents: [main],
		author,
	});
	expect(kept.body).toMatchObject({ author, committer: author });
});

test('says who changed a file last', async () => {
	await hub.editor.push('one', { 'a.md': '1\n' });
	await hub.editor.push('two', { 'b.md': '2\n' });
	const { body } = await anna('GET', '/repos/ente/catalogo/commits?path=a.md&sha=main');
	expect(body).toMatchObject([{ commit: { message: 'one', author: { name: 'La redazione' } } }]);
});

test('compares from where two branches parted, and says how every file differs', async () => {
	await hub.editor.push('begin', { 'a.md': 'a\n'.repeat(9), 'b.md': 'b\n', 'c.md': 'c\n' });
	await anna('POST', `${fork}/merge-upstream`, { branch: 'main' });
	await hub.editor.push(
		'change',
		{
			'a.md': undefined,
			'z/a.md': 'a\n'.repeat(9),
			'b.md': 'B\n',
			'c.md': undefined,
			'd.png': '\0\u0001',
		},
		{ owner: 'anna' },
	);
	await hub.editor.push('elsewhere', { 'e.md': 'e\n' });
	const { body } = await anna('GET', '/repos/ente/catalogo/compare/main...anna:main');
	expect(body).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, total_commits: 1 });
	expect(body.commits).toMatchObject([{ commit: { message: 'change' } }]);
	const files = body.files as { filename: string; status: string; patch?: string }[];
	expect(
		Object.fromEntries(files.map(({ filename, status, patch }) => [filename, [status, patch]])),
	).toEqual({
		'b.md': ['modified', '@@ -1 +1 @@\n-b\n+B'],
		'c.md': ['removed', '@@ -1 +0,0 @@\n-c'],
		'd.png': ['added', undefined],
		'z/a.md': ['renamed', undefined],
	});
	expect(files.find(({ filename }) => filename === 'z/a.md')).toMatchObject({
		previous_filename: 'a.md',
	});
});

test('finds nothing to compare where there is nothing', async () => {
	expect((await anna('GET', '/repos/ente/catalogo/compare/main...anna:none')).status).toBe(404);
});
