import { describe, expect, test } from 'vitest';
import { catchUp, formatCatchUp } from './catch-up.ts';
import { openClone } from './clone.ts';
import { aRepository, commit, git, write } from './repository-fixture.ts';

const shown = '.local/repository';

test('says that a clone at the same commit is current', async () => {
	const { repository, clone } = await aClone();
	expect(await catchUp(git, clone, repository)).toEqual({ kind: 'current' });
});

test("moves a clone forward to the repository's HEAD, detached as it may be", async () => {
	const { repository, clone } = await aClone();
	await git(repository, ['checkout', '--quiet', '--detach']);
	const head = await commit(repository, { 'content/offers/second.md': 'Second' }, 'Add second');
	expect(await catchUp(git, clone, repository)).toEqual({ kind: 'forwarded', missing: 1 });
	expect(await mainOf(clone)).toBe(head);
});

test('leaves what was published in the clone where it is', async () => {
	const { repository, clone } = await aClone();
	const published = await commit(clone, { 'content/offers/new.md': 'New' }, 'Add new');
	const state = await catchUp(git, clone, repository);
	expect(await mainOf(clone)).toBe(published);
	expect(formatCatchUp(state, shown)).toMatchInlineSnapshot(
		`"ha voci pubblicate (1 commit) che il tuo repository non ha; per portarle nel tuo repository: git pull .local/repository main"`,
	);
});

test('touches nothing when both have gone on', async () => {
	const { repository, clone } = await aClone();
	const published = await commit(clone, { 'content/offers/new.md': 'New' }, 'Add new');
	await commit(repository, { 'content/offers/second.md': 'Second' }, 'Add second');
	const state = await catchUp(git, clone, repository);
	expect(await mainOf(clone)).toBe(published);
	expect(formatCatchUp(state, shown)).toMatchInlineSnapshot(
		`"lasciata com'è: ha voci pubblicate (1 commit) che il tuo repository non ha, e le mancano 1 commit del tuo; per portarle nel tuo repository: git pull .local/repository main"`,
	);
});

test('brings what was published home with the command it names', async () => {
	const { repository, clone } = await aClone();
	const published = await commit(clone, { 'content/offers/new.md': 'New' }, 'Add new');
	await git(repository, ['pull', '--quiet', clone, 'main']);
	expect(await git(repository, ['rev-parse', 'HEAD'])).toBe(published);
	expect(await catchUp(git, clone, repository)).toEqual({ kind: 'current' });
});

describe('a clone with changes under way', () => {
	test('stays as it is', async () => {
		const { repository, clone } = await aClone();
		await write(clone, { 'content/offers/unsaved.md': 'Unsaved' });
		const before = await mainOf(clone);
		await commit(repository, { 'content/offers/second.md': 'Second' }, 'Add second');
		expect(await catchUp(git, clone, repository)).toEqual({ kind: 'blocked', missing: 1 });
		expect(await mainOf(clone)).toBe(before);
		expect(await git(clone, ['status', '--porcelain', '--', 'content'])).toBe(
			'?? content/offers/unsaved.md',
		);
	});

	test('is told of even when it lacks nothing, since saving would fail', async () => {
		const { repository, clone } = await aClone();
		await write(clone, { 'content/offers/first.md': 'Unsaved' });
		const state = await catchUp(git, clone, repository);
		expect(formatCatchUp(state, shown)).toMatchInlineSnapshot(
			`"lasciata com'è, perché ha modifiche in sospeso e ogni salvataggio nel CMS fallirebbe; guarda con git -C .local/repository status e mettile da parte con git -C .local/repository stash -u"`,
		);
	});
});

test("goes back to main from a draft's branch, where a crash left it", async () => {
	const { repository, clone } = await aClone();
	await git(clone, ['checkout', '--quiet', '-b', 'cms/offers/draft']);
	const draft = await commit(clone, { 'content/offers/draft.md': 'Draft' }, 'Add draft');
	expect(await catchUp(git, clone, repository)).toEqual({ kind: 'current' });
	expect(await git(clone, ['rev-parse', '--abbrev-ref', 'HEAD'])).toBe('main');
	expect(await git(clone, ['rev-parse', 'cms/offers/draft'])).toBe(draft);
});

test("never touches the repository's own files", async () => {
	const { repository, clone } = await aClone();
	await write(repository, { 'content/offers/first.md': 'Changed', 'notes.txt': 'Mine' });
	const before = await git(repository, ['status', '--porcelain']);
	await catchUp(git, clone, repository);
	expect(await git(repository, ['status', '--porcelain'])).toBe(before);
	expect(await git(clone, ['status', '--porcelain'])).toBe('');
});

async function aClone(): Promise<{ repository: string; clone: string }> {
	const folders = await aRepository();
	await openClone(git, folders.repository, folders.clone);
	return folders;
}

function mainOf(clone: string): Promise<string> {
	return git(clone, ['rev-parse', 'refs/heads/main']);
}
