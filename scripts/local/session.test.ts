import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { countDrafts } from './drafts.ts';
import { aRepository, commit, environment, git, write } from './repository-fixture.ts';
import { startSession } from './session.ts';

vi.setConfig({ testTimeout: 30_000 });

test('publishes a draft that was saved through decap-server, and shows it', async () => {
	const { repository, workspace, session, lines } = await aSession();
	await save(session.address, 'new', 'New offer');
	expect(await countDrafts(git, join(workspace, 'repository'))).toBe(1);
	expect(await statusOf(session.address, 'new')).toBe(404);

	await call(session.address, 'publishUnpublishedEntry', { collection: 'offers', slug: 'new' });
	await expect.poll(() => lines.at(-1), { timeout: 15_000 }).toMatch(/^Pubblicato/);

	expect(lines.at(-1)).toMatch(/^Pubblicato: Create Offerta “new”, sito aggiornato in \d+ s\.$/);
	expect(await statusOf(session.address, 'new')).toBe(200);
	expect(await git(repository, ['status', '--porcelain'])).toBe('');
	expect(await readdir(join(workspace, 'builds'))).toHaveLength(1);
});

test('keeps the site that works when a publication does not build', async () => {
	const { session, lines } = await aSession();
	await save(session.address, 'bad', 'Broken offer');
	await call(session.address, 'publishUnpublishedEntry', { collection: 'offers', slug: 'bad' });
	await expect.poll(() => lines.at(-1), { timeout: 15_000 }).toMatch(/resta quello di prima/);
	expect(lines.at(-1)).toContain('Broken offer has no title');
	expect(await statusOf(session.address, 'first')).toBe(200);
});

test('shows everything that moved while it was building', async () => {
	const { workspace, session, lines } = await aSession();
	const clone = join(workspace, 'repository');
	for (const name of ['one', 'two', 'three']) {
		await commit(clone, { [`content/offers/${name}.md`]: name }, `Add ${name}`);
	}
	await expect.poll(() => statusOf(session.address, 'three'), { timeout: 15_000 }).toBe(200);
	expect(await statusOf(session.address, 'one')).toBe(200);
	expect(lines.filter((line) => line.startsWith('Pubblicato')).length).toBeLessThanOrEqual(3);
});

test('sees a publication when the branches are packed', async () => {
	const { workspace, session } = await aSession();
	const clone = join(workspace, 'repository');
	await git(clone, ['pack-refs', '--all']);
	await commit(clone, { 'content/offers/packed.md': 'Packed' }, 'Add packed');
	await git(clone, ['pack-refs', '--all']);
	await expect.poll(() => statusOf(session.address, 'packed'), { timeout: 15_000 }).toBe(200);
});

test('answers all who ask the CMS at the same time', async () => {
	const { session } = await aSession();
	const asked = Array.from({ length: 12 }, () =>
		call(session.address, 'entriesByFolder', {
			folder: 'content/offers',
			extension: 'md',
			depth: 1,
		}),
	);
	expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array(12).fill(200));
});

test("refuses another origin's plain text for the CMS", async () => {
	const { session } = await aSession();
	const answer = await fetch(new URL('/api/v1', session.address), {
		method: 'POST',
		headers: { 'content-type': 'text/plain' },
		body: '{"action":"info"}',
	});
	expect(answer.status).toBe(415);
});

test('finds the drafts again, and says how many', async () => {
	const first = await aSession();
	await save(first.session.address, 'new', 'New offer');
	await first.running.disposeAsync();

	const second = await aSession(first);
	expect(second.lines).toContain('2. Bozze: 1 in attesa nel CMS.');
	const { answer } = await call(second.session.address, 'unpublishedEntry', { id: 'offers/new' });
	expect(answer).toMatchObject({ status: 'draft', slug: 'new' });
});

test('says where the first session is when a second one starts', async () => {
	const first = await aSession();
	const { address } = first.session;
	// The same process would take the lock for its own.
	await write(first.workspace, { 'lock.json': JSON.stringify({ pid: process.ppid, address }) });
	await expect(aSession(first)).rejects.toThrow(`Il sito è già in funzione su ${address}`);
});

test('does not start with a catalogue that does not build', async () => {
	const { repository, clone } = await aRepository();
	await commit(repository, { 'content/offers/bad.md': 'Broken offer' }, 'Add a bad offer');
	const folders = { repository, workspace: join(clone, '..') };
	await expect(aSession(folders)).rejects.toThrow('Il sito non si costruisce');
});

test('stops decap-server with the rest, and leaves nothing built or locked', async () => {
	const { session, workspace, running } = await aSession();
	const outcome = session.failed.catch((error: unknown) => String(error));
	await running.disposeAsync();
	expect(await outcome).toContain('Il server del CMS (decap-server) si è fermato da solo.');
	expect(existsSync(join(workspace, 'lock.json'))).toBe(false);
	expect(existsSync(join(workspace, 'builds'))).toBe(false);
});

async function aSession(folders?: { repository: string; workspace: string }) {
	const { repository, workspace } = folders ?? (await newFolders());
	const running = new AsyncDisposableStack();
	onTestFinished(() => running.disposeAsync());
	const lines: string[] = [];
	const options = { repository, workspace, ports: [0], git, environment, builder };
	const session = await startSession(
		{
			...options,
			readBase: () => Promise.resolve('/vicini/'),
			say: (line) => {
				lines.push(line);
			},
		},
		running,
	);
	return { repository, workspace, running, lines, session };
}

async function newFolders() {
	const { repository, clone } = await aRepository();
	return { repository, workspace: join(clone, '..') };
}

/** A site is a page for each offer; what is broken doesn't build. */
const builder = {
	async build(root: string, out: string) {
		const offers = join(root, 'content/offers');
		await mkdir(join(out, 'admin'), { recursive: true });
		for (const name of await readdir(offers)) {
			if ((await readFile(join(offers, name), 'utf8')).includes('Broken')) {
				return { code: 1, output: 'Broken offer has no title' };
			}
			await copyFile(join(offers, name), join(out, name.replace('.md', '.html')));
		}
		await write(out, {
			'404.html': 'Missing',
			'admin/config.json': '{"backend":{"name":"github"}}',
		});
		return { code: 0, output: '' };
	},
	stop: () => Promise.resolve(),
};

async function statusOf(address: string, page: string): Promise<number> {
	return (await fetch(new URL(`${page}.html`, address))).status;
}

function save(address: string, slug: string, raw: string) {
	return call(address, 'persistEntry', {
		dataFiles: [{ slug, path: `content/offers/${slug}.md`, raw }],
		assets: [],
		options: {
			commitMessage: `Create Offerta “${slug}”`,
			collectionName: 'offers',
			useWorkflow: true,
			status: 'draft',
		},
	});
}

/** Asks as the CMS in the browser does: where its settings say. */
async function call(address: string, action: string, params: object) {
	const config = (await (await fetch(new URL('admin/config.json', address))).json()) as {
		backend: { proxy_url: string; branch: string };
	};
	const answer = await fetch(config.backend.proxy_url, {
		method: 'POST',
		headers: { 'content-type': 'application/json; charset=utf-8' },
		body: JSON.stringify({ action, params: { branch: config.backend.branch, ...params } }),
	});
	return { status: answer.status, answer: (await answer.json()) as unknown };
}
