import { execFile } from 'node:child_process';
import { mkdir, symlink, truncate } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { aFolder, write } from '../program/testing/repository-fixture.ts';
import { readLeft } from './read-left.ts';

test('reads what another job left, and refuses what is too large to be a job’s', async () => {
	const folder = await aFolder();
	await write(folder, { 'card.json': '{}', 'text.md': 'x'.repeat(1_000_001) });
	expect(await readLeft(path.join(folder, 'card.json'))).toBe('{}');
	await expect(readLeft(path.join(folder, 'text.md'))).rejects.toThrow(
		/^text\.md è di 1\.?001 kB e non si legge: il massimo è 1\.?000 kB\.$/,
	);
	await expect(readLeft(path.join(folder, 'judgement.json'))).rejects.toThrow('ENOENT');
	// As large as a disk can say, and none of it is read.
	await truncate(path.join(folder, 'card.json'), 1e12);
	await expect(readLeft(path.join(folder, 'card.json'))).rejects.toThrow('non si legge');
});

test('reads neither a link, which may lead to a secret, nor a folder', async () => {
	const folder = await aFolder();
	await write(folder, { 'secret.md': 'TOKEN' });
	await symlink('secret.md', path.join(folder, 'link.md'));
	await symlink('/proc/self/environ', path.join(folder, 'environment.md'));
	await mkdir(path.join(folder, 'folder.md'));
	for (const name of ['link.md', 'environment.md', 'folder.md'])
		await expect(readLeft(path.join(folder, name)), name).rejects.toThrow(
			`${name} non è un file semplice, e non si legge.`,
		);
});

test('takes no pictures of a card whose data are too large', async () => {
	const folder = await aFolder();
	const card = path.join(folder, 'card.json');
	await write(folder, { 'card.json': '' });
	await truncate(card, 20_000_001);
	const args = ['scripts/card-pictures.ts', '--card', card];
	await expect(promisify(execFile)(process.execPath, args)).rejects.toThrow(
		'card.json è di 20001 kB e non si legge: il massimo è 20000 kB.',
	);
});
