import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openClone } from './clone.ts';
import { rebaseDrafts } from './rebase-drafts.ts';
import { aRepository, commit, git } from '../program/testing/repository-fixture.ts';

test('a draft differs from main in its own files alone, also after another publication', async () => {
	const clone = await aCloneWithDraft();
	await commit(clone, { 'content/offers/a.md': 'Published' }, 'Publish a shorter name');
	expect(await rebaseDrafts(git, clone)).toEqual([]);
	expect(await git(clone, ['diff', '--name-only', 'main', 'cms/offers/draft'])).toBe(
		'content/offers/draft.md',
	);
	expect(await git(clone, ['config', 'branch.cms/offers/draft.description'])).toBe(
		'decap-cms/draft',
	);
	expect(await git(clone, ['symbolic-ref', '--short', 'HEAD'])).toBe('main');
});

test('a draft that changes what was published since stays as it was, and is named', async () => {
	const clone = await aCloneWithDraft();
	const before = await git(clone, ['rev-parse', 'cms/offers/draft']);
	await commit(
		clone,
		{ 'content/offers/draft.md': 'Published by another' },
		'Publish the same name',
	);
	expect(await rebaseDrafts(git, clone)).toEqual(['cms/offers/draft']);
	expect(await git(clone, ['rev-parse', 'cms/offers/draft'])).toBe(before);
	expect(await git(clone, ['status', '--porcelain'])).toBe('');
	expect(await git(clone, ['symbolic-ref', '--short', 'HEAD'])).toBe('main');
});

test('says when git cannot rebase for another reason, and leaves all as it was', async () => {
	const clone = await aCloneWithDraft();
	await commit(clone, { 'content/offers/a.md': 'Published' }, 'Publish');
	const before = await git(clone, ['rev-parse', 'cms/offers/draft']);
	await writeFile(join(clone, 'content/offers/a.md'), 'Not committed');
	await expect(rebaseDrafts(git, clone)).rejects.toThrow('unstaged changes');
	expect(await git(clone, ['rev-parse', 'cms/offers/draft'])).toBe(before);
	expect(await git(clone, ['symbolic-ref', '--short', 'HEAD'])).toBe('main');
});

async function aCloneWithDraft(): Promise<string> {
	const { repository, clone } = await aRepository();
	await openClone(git, repository, clone);
	await git(clone, ['checkout', '--quiet', '-b', 'cms/offers/draft']);
	await commit(clone, { 'content/offers/draft.md': 'Draft' }, 'Create draft');
	await git(clone, ['config', 'branch.cms/offers/draft.description', 'decap-cms/draft']);
	await git(clone, ['checkout', '--quiet', 'main']);
	return clone;
}
