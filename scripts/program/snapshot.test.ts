import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openClone } from '../local/clone.ts';
import { readMain } from '../local/published.ts';
import { aFolder, aRepository, commit, git, write } from './testing/repository-fixture.ts';
import { takeSnapshot } from './snapshot.ts';

test('holds content and public of main, whatever is checked out or lies about', async () => {
	const { repository, clone } = await aRepository();
	const files = { 'public/uploads/logo.svg': '<svg/>', 'scripts/build.ts': 'Code' };
	await commit(repository, files, 'Add files');
	await openClone(git, repository, clone);
	await git(clone, ['checkout', '--quiet', '-b', 'cms/offers/draft']);
	await commit(clone, { 'content/offers/draft.md': 'Draft' }, 'Add draft');
	await write(clone, { 'content/offers/first.md': 'Changed', 'content/offers/loose.md': 'Loose' });
	const before = await git(clone, ['status', '--porcelain']);

	const snapshot = await snapshotOf(clone);

	expect(await filesIn(snapshot)).toEqual(['content/offers/first.md', 'public/uploads/logo.svg']);
	expect(await readFile(join(snapshot, 'content/offers/first.md'), 'utf8')).toBe('First');
	expect(await git(clone, ['status', '--porcelain'])).toBe(before);
});

test('leaves out changes the working repository has not committed', async () => {
	const { repository, clone } = await aRepository();
	await write(repository, {
		'content/offers/first.md': 'Changed',
		'content/offers/loose.md': 'Loose',
	});
	await openClone(git, repository, clone);
	const snapshot = await snapshotOf(clone);
	expect(await filesIn(snapshot)).toEqual(['content/offers/first.md']);
	expect(await readFile(join(snapshot, 'content/offers/first.md'), 'utf8')).toBe('First');
});

async function snapshotOf(clone: string): Promise<string> {
	return takeSnapshot(git, clone, await readMain(git, clone), await aFolder());
}

async function filesIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
}
