import { describe, expect, test } from 'vitest';
import { catchUp, formatCatchUp } from './catch-up.ts';
import { openClone } from './clone.ts';
import { aRepository, commit, git, write } from '../program/testing/repository-fixture.ts';

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
		`"lasciata com'è: ha voci pubblicate (1 commit) che il tuo repository non ha, e le manca 1 commit del tuo; per portarle nel tuo repository: git pull .local/repository main"`,
	);
});

test('brings what was published home with the command it names', async () => {
	const { repository, clone } = await aClone();
	const published = await commit(clone, { 'content/offers/new.md': 'New' }, 'Add new');
	await git(repository, ['pull', '--quiet', clone, 'main']);
	expect(await git(repository, ['rev-parse', 'HEAD'])).toBe(published);
	expect(await catchUp(git, clone, repository)).toEqual({ kind: 'current' });
	await git(repository, ['commit', '--quiet', '--amend', '--message', 'Say it better']);
	expect(await catchUp(git, clone, repository)).toEqual({ kind: 'moved' });
});

describe('a clone with changes under way', () => {
	test('stays as it is', async () => {
		const { repository, clone } = await aClone();
		await write(clone, { 'content/offers/unsaved.md': 'Unsaved' });
		const before = await mainOf(clone);
		await commit(repository, { 'content/offers/second.md': 'Second' }, 'Add second');
		expect(await catchUp(git, clone, repository)).toEqual({ kind: 'blocked' });
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

test('says of a dirty clone with publications that it is dirty', async () => {
	const { repository, clone } = await aClone();
	await commit(clone, { 'content/offers/new.md': 'New' }, 'Add new');
	await write(clone, { 'content/offers/first.md': 'Unsaved' });
	expect(await catchUp(git, clone, repository)).toEqual({ kind: 'blocked' });
});

describe("the repository's own commits are no publications", () => {
	test('when one was amended', async () => {
		const { repository, clone } = await aClone();
		await git(repository, ['commit', '--quiet', '--amend', '--message', 'Say it better']);
		expect(await catchUp(git, clone, repository)).toEqual({ kind: 'moved' });
		expect(await mainOf(clone)).toBe(await git(repository, ['rev-parse', 'HEAD']));
	});

	test('when it goes back to an older commit', async () => {
		const { repository, clone } = await aClone();
		const older = await mainOf(clone);
		await commit(repository, { 'content/offers/second.md': 'Second' }, 'Add second');
		await catchUp(git, clone, repository);
		await git(repository, ['checkout', '--quiet', older]);
		expect(await catchUp(git, clone, repository)).toEqual({ kind: 'moved' });
		expect(await mainOf(clone)).toBe(older);
		expect(await git(clone, ['ls-files'])).toBe('content/offers/first.md');
	});

	test('when one was amended beside a publication, which stays', async () => {
		const { repository, clone } = await aClone();
		const published = await commit(clone, { 'content/offers/new.md': 'New' }, 'Add new');
		await git(repository, ['commit', '--quiet', '--amend', '--message', 'Say it better']);
		const state = { kind: 'diverged', published: 1, missing: 1 };
		expect(await catchUp(git, clone, repository)).toEqual(state);
		expect(await mainOf(clone)).toBe(published);
	});
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
