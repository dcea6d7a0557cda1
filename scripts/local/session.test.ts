import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { countDrafts } from './drafts.ts';
import {
	aRepository,
	commit,
	environment,
	git,
	write,
} from '../program/testing/repository-fixture.ts';
import { startSession } from './session.ts';
import type { SiteBuilder } from './site-builder.ts';

test('publishes a draft that was saved through decap-server, and shows it', async () => {
	const { repository, workspace, session, lines } = await aSession();
	await save(session.address, 'new', 'New offer');
	expect(await countDrafts(git, join(workspace, 'repository'))).toBe(1);
	expect(await statusOf(session.address, 'new')).toBe(404);

	await call(session.address, 'publishUnpublishedEntry', { collection: 'offers', slug: 'new' });
	await expect.poll(() => lines.at(-1)).toMatch(/^Pubblicato/);

	expect(lines.at(-1)).toMatch(/^Pubblicato: Create Offerta “new”, sito aggiornato in \d+ s\.$/);
	expect(await statusOf(session.address, 'new')).toBe(200);
	expect(await git(repository, ['status', '--porcelain'])).toBe('');
	await expect.poll(() => readdir(join(workspace, 'builds'))).toHaveLength(1);
});

test('keeps the site that works when a publication does not build', async () => {
	const { session, lines } = await aSession();
	await save(session.address, 'bad', 'Broken offer');
	await call(session.address, 'publishUnpublishedEntry', { collection: 'offers', slug: 'bad' });
	await expect.poll(() => lines.at(-1)).toMatch(/resta quello di prima/);
	expect(lines.at(-1)).toContain('Broken offer has no title');
	expect(await statusOf(session.address, 'first')).toBe(200);
});

test('shows everything that moved while it was building', async () => {
	const { workspace, session, lines } = await aSession();
	const clone = join(workspace, 'repository');
	for (const name of ['one', 'two', 'three']) {
		await commit(clone, { [`content/offers/${name}.md`]: name }, `Add ${name}`);
	}
	await expect.poll(() => statusOf(session.address, 'three')).toBe(200);
	expect(await statusOf(session.address, 'one')).toBe(200);
	expect(lines.filter((line) => line.startsWith('Pubblicato')).length).toBeLessThanOrEqual(3);
});

test('sees a publication when the branches are packed', async () => {
	const { workspace, session } = await aSession();
	const clone = join(workspace, 'repository');
	await git(clone, ['pack-refs', '--all']);
	await commit(clone, { 'content/offers/packed.md': 'Packed' }, 'Add packed');
	await git(clone, ['pack-refs', '--all']);
	await expect.poll(() => statusOf(session.address, 'packed')).toBe(200);
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

test('shows the last site that builds where the newest does not, and says how to get out', async () => {
	const { repository, clone } = await aRepository();
	await commit(repository, { 'content/offers/bad.md': 'Broken offer' }, 'Add a bad offer');
	const { session, lines } = await aSession({ repository, workspace: join(clone, '..') });
	expect(await statusOf(session.address, 'first')).toBe(200);
	expect(lines.join('\n')).toContain('Correggi la voce nel CMS e pubblicala di nuovo.');
});

test('does not start with a catalogue that has never been built', async () => {
	const { repository, clone } = await aRepository();
	await commit(repository, { 'content/offers/first.md': 'Broken offer' }, 'Start badly');
	await git(repository, ['checkout', '--quiet', '--orphan', 'alone']);
	await git(repository, ['commit', '--quiet', '--message', 'Start badly']);
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

test('keeps a draft whose line an editor changed too, and goes on with the rest', async () => {
	const { workspace, session, lines } = await aSession();
	const clone = join(workspace, 'repository');
	await save(session.address, 'first', 'Draft');
	const draft = await git(clone, ['rev-parse', 'cms/offers/first']);
	await commit(clone, { 'content/offers/first.md': 'Editor' }, 'Change first');

	expect((await save(session.address, 'first', 'Draft again')).status).toBe(500);
	expect(lines).toContainEqual(expect.stringMatching(/l'ho rimessa in ordine/));
	expect(await git(clone, ['rev-parse', 'cms/offers/first'])).toBe(draft);
	expect((await save(session.address, 'other', 'Other')).status).toBe(200);
});

test('stays up when a publication fails, and shows it with the next', async () => {
	let isFailing = false;
	const { workspace, session, lines } = await aSession(undefined, {
		...builder,
		build: (root: string, out: string) =>
			isFailing ? Promise.reject(new Error('No space left')) : builder.build(root, out),
	});
	const clone = join(workspace, 'repository');
	isFailing = true;
	await commit(clone, { 'content/offers/one.md': 'One' }, 'Add one');
	await expect
		.poll(() => lines.at(-1))
		.toBe('Pubblicazione non riuscita, resta il sito di prima: Error: No space left');
	isFailing = false;
	await commit(clone, { 'content/offers/two.md': 'Two' }, 'Add two');
	await expect.poll(() => lines.at(-1)).toContain('Pubblicato: Add two (e altri 1 commit)');
	expect(await statusOf(session.address, 'one')).toBe(200);
});

test('answers the CMS also when its drafts cannot be put in order, and says so', async () => {
	const { workspace, session, lines } = await aSession();
	const clone = join(workspace, 'repository');
	await save(session.address, 'draft', 'Draft');
	await commit(clone, { 'content/offers/later.md': 'Later' }, 'Publish another');
	await write(clone, { 'content/offers/later.md': 'Not committed' });
	expect((await call(session.address, 'unpublishedEntries', {})).status).toBe(200);
	expect(lines.join('\n')).toContain('Non riesco a rimettere in ordine la copia di lavoro');
});

test('leaves nothing of a build that was still under way when it was stopped', async () => {
	let begun = 0;
	const { workspace, running } = await aSession(undefined, {
		...builder,
		async build(root: string, out: string) {
			begun += 1;
			if (begun > 1) await wait(300);
			return builder.build(root, out);
		},
	});
	await commit(join(workspace, 'repository'), { 'content/offers/one.md': 'One' }, 'Add one');
	await expect.poll(() => begun).toBe(2);
	await running.disposeAsync();
	await wait(600);
	expect(existsSync(join(workspace, 'builds'))).toBe(false);
});

test('publishes while somebody is still downloading from the old site', async () => {
	const { repository, workspace } = await newFolders();
	await commit(repository, { 'content/offers/large.md': 'x'.repeat(20_000_000) }, 'Add large');
	const { session } = await aSession({ repository, workspace });
	const download = await fetch(new URL('large.html', session.address));
	for (const name of ['one', 'two']) {
		await commit(join(workspace, 'repository'), { [`content/offers/${name}.md`]: name }, 'Add');
		await expect.poll(() => statusOf(session.address, name)).toBe(200);
	}
	expect((await download.text()).length).toBe(20_000_000);
});

test('builds once for all that moves while it builds', async () => {
	const releases: (() => void)[] = [];
	let isFirst = true;
	const { workspace, session } = await aSession(undefined, {
		...builder,
		async build(root: string, out: string) {
			if (!isFirst) await new Promise<void>((resolve) => releases.push(resolve));
			isFirst = false;
			return builder.build(root, out);
		},
	});
	const clone = join(workspace, 'repository');
	await commit(clone, { 'content/offers/zero.md': 'Zero' }, 'Add zero');
	await expect.poll(() => releases.length).toBe(1);
	for (const name of ['one', 'two', 'three']) {
		await commit(clone, { [`content/offers/${name}.md`]: name }, `Add ${name}`);
	}
	releases[0]?.();
	await expect.poll(() => releases.length).toBe(2);
	releases[1]?.();
	await expect.poll(() => statusOf(session.address, 'three')).toBe(200);
	expect(releases).toHaveLength(2);
});

test('waits for a draft that is being saved before it stops', async () => {
	const { workspace, session, running } = await aSession();
	const clone = join(workspace, 'repository');
	void save(session.address, 'new', 'New').catch(() => undefined);
	await expect
		.poll(() => existsSync(join(clone, '.git/refs/heads/cms/offers/new')), { interval: 1 })
		.toBe(true);
	await running.disposeAsync();
	expect(await git(clone, ['show', 'cms/offers/new:content/offers/new.md'])).toBe('New');
	expect(await git(clone, ['rev-parse', '--abbrev-ref', 'HEAD'])).toBe('main');
});

test('tells in the lock where it answers', async () => {
	const { workspace, session } = await aSession();
	expect(JSON.parse(await readFile(join(workspace, 'lock.json'), 'utf8'))).toEqual({
		pid: process.pid,
		address: session.address,
	});
});

test('removes what an earlier session had built', async () => {
	const first = await aSession();
	await first.running.disposeAsync();
	await write(first.workspace, { 'builds/old/site/index.html': 'Old' });
	const second = await aSession(first);
	expect(await readdir(join(second.workspace, 'builds'))).not.toContain('old');
});

test("leaves somebody else's folder alone", async () => {
	const { repository, workspace } = await newFolders();
	await write(workspace, { 'builds/mine.txt': 'Mine' });
	await expect(aSession({ repository, workspace })).rejects.toThrow(
		`${workspace} contiene già altro, che non tocco: indica con --workspace una cartella vuota o nuova.`,
	);
	expect(await readdir(workspace)).toEqual(['builds']);
	expect(await readdir(join(workspace, 'builds'))).toEqual(['mine.txt']);
});

test('says which ports are busy, and how to ask for another', async () => {
	const { session } = await aSession();
	const port = Number(new URL(session.address).port);
	await expect(aSession(undefined, builder, [port])).rejects.toThrow(
		`La porta ${String(port)} è occupata: scegline un'altra con npm start -- --port N.`,
	);
	await expect(aSession(undefined, builder, [port, port, port])).rejects.toThrow(
		`La porta ${String(port)} è occupata`,
	);
});

async function aSession(
	folders?: { repository: string; workspace: string },
	usedBuilder: SiteBuilder = builder,
	ports = [0],
) {
	const { repository, workspace } = folders ?? (await newFolders());
	const running = new AsyncDisposableStack();
	onTestFinished(() => running.disposeAsync());
	const lines: string[] = [];
	const options = { repository, workspace, ports, git, environment, builder: usedBuilder };
	const session = await startSession(
		{
			...options,
			readBase: () => '/vicini/',
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
