import { expect, test } from 'vitest';
import { openClone } from './clone.ts';
import { countDrafts, formatDrafts } from './drafts.ts';
import { aRepository, git } from '../program/testing/repository-fixture.ts';

test('counts the branches of the CMS and no others', async () => {
	const { repository, clone } = await aRepository();
	await openClone(git, repository, clone);
	expect(await countDrafts(git, clone)).toBe(0);
	for (const branch of ['cms/offers/one', 'cms/partners/two', 'mine']) {
		await git(clone, ['branch', branch]);
	}
	expect(await countDrafts(git, clone)).toBe(2);
});

test('says how many drafts there are', () => {
	expect([0, 1, 2].map(formatDrafts)).toEqual([
		'nessuna',
		'1 in attesa nel CMS',
		'2 in attesa nel CMS',
	]);
});
