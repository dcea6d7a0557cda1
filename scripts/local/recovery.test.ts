import { describe, expect, test } from 'vitest';
import { openClone } from './clone.ts';
import { recoverClone, formatRecovery } from './recovery.ts';
import { aRepository, commit, git, write } from '../program/testing/repository-fixture.ts';

test('leaves a clone in order as it is, and says nothing', async () => {
	const clone = await aClone();
	const draft = await aDraft(clone);
	await git(clone, ['config', 'branch.cms/offers/draft.description', 'decap-cms/pending_review']);
	await git(clone, ['checkout', '--quiet', 'main']);
	const recovery = await recoverClone(git, clone);
	expect(formatRecovery(recovery, clone)).toBeUndefined();
	expect(await git(clone, ['rev-parse', 'cms/offers/draft'])).toBe(draft);
	expect(await git(clone, ['config', 'branch.cms/offers/draft.description'])).toBe(
		'decap-cms/pending_review',
	);
});

describe('puts aside, on main,', () => {
	test('files that the next draft would take along', async () => {
		const clone = await aClone();
		await write(clone, { 'content/offers/first.md': 'Half', 'content/offers/new.md': 'Half' });
		const recovery = await recoverClone(git, clone);
		expect(formatRecovery(recovery, clone)).toContain('stash list');
		expect(await git(clone, ['status', '--porcelain'])).toBe('');
		expect(await git(clone, ['show', 'stash@{0}:content/offers/first.md'])).toBe('Half');
		expect(await git(clone, ['show', 'stash@{0}^3:content/offers/new.md'])).toBe('Half');
	});

	test('the files of a branch that git was about to arrive at', async () => {
		const clone = await aClone();
		const draft = await aDraft(clone);
		// All that a checkout does before it moves HEAD, and a fast-forward before it moves main.
		await git(clone, ['symbolic-ref', 'HEAD', 'refs/heads/main']);
		await recoverClone(git, clone);
		expect(await git(clone, ['status', '--porcelain'])).toBe('');
		expect(await git(clone, ['rev-parse', 'cms/offers/draft'])).toBe(draft);
	});
});

describe('goes back to main', () => {
	test("from a draft's branch, where a crash left it", async () => {
		const clone = await aClone();
		const draft = await aDraft(clone);
		const recovery = await recoverClone(git, clone);
		expect(formatRecovery(recovery, clone)).toMatchInlineSnapshot(
			`"La copia di lavoro era rimasta a metà di un'operazione: l'ho rimessa in ordine e le bozze sono intatte."`,
		);
		expect(await checkedOut(clone)).toBe('main');
		expect(await git(clone, ['rev-parse', 'cms/offers/draft'])).toBe(draft);
	});

	test('from a detached HEAD', async () => {
		const clone = await aClone();
		await git(clone, ['checkout', '--quiet', '--detach']);
		await recoverClone(git, clone);
		expect(await checkedOut(clone)).toBe('main');
	});

	test('and puts aside what a draft had not committed yet', async () => {
		const clone = await aClone();
		await aDraft(clone);
		await write(clone, { 'content/offers/first.md': 'Half', 'content/offers/new.md': 'Half' });
		const recovery = await recoverClone(git, clone);
		expect(formatRecovery(recovery, '.local/repository')).toMatchInlineSnapshot(
			`"La copia di lavoro era rimasta a metà di un'operazione: quello che non era ancora salvato è in git -C .local/repository stash list, l'ho rimessa in ordine e le bozze sono intatte."`,
		);
		expect(await git(clone, ['status', '--porcelain'])).toBe('');
		expect(await git(clone, ['show', 'stash@{0}:content/offers/first.md'])).toBe('Half');
	});

	test.each(['rebase', 'merge'])('from the conflict of a %s', async (operation) => {
		const clone = await aClone();
		const draft = await aDraft(clone, { 'content/offers/first.md': 'Draft' });
		await git(clone, ['checkout', '--quiet', 'main']);
		const main = await commit(clone, { 'content/offers/first.md': 'Editor' }, 'Change first');
		await git(clone, ['checkout', '--quiet', 'cms/offers/draft']);
		await expect(git(clone, [operation, 'main'])).rejects.toThrow();
		await recoverClone(git, clone);
		expect(await checkedOut(clone)).toBe('main');
		expect(await git(clone, ['rev-parse', 'main', 'cms/offers/draft'])).toBe(`${main}\n${draft}`);
		expect(await git(clone, ['status', '--porcelain'])).toBe('');
	});

	test('from a rebase whose notes are lost', async () => {
		const clone = await aClone();
		await write(clone, { '.git/rebase-merge/interactive': '' });
		await recoverClone(git, clone);
		await expect(git(clone, ['rebase', 'main'])).resolves.toBeDefined();
	});
});

test('removes the locks of a git that was killed', async () => {
	const clone = await aClone();
	await write(clone, { '.git/index.lock': '', '.git/refs/heads/main.lock': '' });
	expect(await recoverClone(git, clone)).toMatchObject({ hasRepaired: true });
	await commit(clone, { 'content/offers/new.md': 'New' }, 'Add new');
});

test('removes the half of a list of branches, which would keep all of them', async () => {
	const clone = await aClone();
	await aDraft(clone);
	await git(clone, ['checkout', '--quiet', 'main']);
	await git(clone, ['pack-refs', '--all']);
	await write(clone, { '.git/packed-refs.new': '# pack-refs with', '.git/packed-refs.lock': '' });
	await recoverClone(git, clone);
	await git(clone, ['branch', '--quiet', '-D', 'cms/offers/draft']);
	expect(await git(clone, ['branch', '--format=%(refname:short)'])).toBe('main');
});

test('forgets the status of a draft that is gone, which a new one would have', async () => {
	const clone = await aClone();
	await git(clone, ['config', 'branch.cms/offers/draft.description', 'decap-cms/pending_publish']);
	await aDraft(clone);
	await git(clone, ['checkout', '--quiet', 'main']);
	await git(clone, ['update-ref', '-d', 'refs/heads/cms/offers/draft']);
	await recoverClone(git, clone);
	await aDraft(clone);
	await recoverClone(git, clone);
	expect(await git(clone, ['config', 'branch.cms/offers/draft.description'])).toBe(
		'decap-cms/draft',
	);
});

test('removes a draft that holds nothing, and gives a status to one that has none', async () => {
	const clone = await aClone();
	await aDraft(clone);
	await git(clone, ['checkout', '--quiet', 'main']);
	await git(clone, ['branch', 'cms/offers/empty']);
	expect(await recoverClone(git, clone)).toMatchObject({ hasRepaired: true });
	expect(await git(clone, ['branch', '--format=%(refname:short)'])).toBe('cms/offers/draft\nmain');
	expect(await git(clone, ['config', 'branch.cms/offers/draft.description'])).toBe(
		'decap-cms/draft',
	);
});

async function aClone(): Promise<string> {
	const { repository, clone } = await aRepository();
	await openClone(git, repository, clone);
	return clone;
}

/** Commits a draft on its branch and leaves it checked out. */
async function aDraft(clone: string, files = { 'content/offers/draft.md': 'Draft' } as object) {
	await git(clone, ['checkout', '--quiet', '-b', 'cms/offers/draft']);
	return commit(clone, { ...files }, 'Add draft');
}

function checkedOut(clone: string): Promise<string> {
	return git(clone, ['rev-parse', '--abbrev-ref', 'HEAD']);
}
