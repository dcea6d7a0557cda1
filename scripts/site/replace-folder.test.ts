import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { aFolder, write } from '../program/testing/repository-fixture.ts';
import { bringBack, replaceFolder } from './replace-folder.ts';

let folder: string;
beforeEach(async () => {
	folder = await aFolder();
	await write(folder, { 'live/index.html': 'old', 'finished/index.html': 'new' });
});
const at = (name: string) => path.join(folder, name);
const page = (name: string) => readFile(path.join(at(name), 'index.html'), 'utf8');

test('the finished folder is live, and what was live is aside', async () => {
	replaceFolder(at('live'), at('finished'), at('aside'));
	expect([await page('live'), await page('aside')]).toEqual(['new', 'old']);
});

test('the first folder replaces none', async () => {
	await rename(at('live'), at('elsewhere'));
	replaceFolder(at('live'), at('finished'), at('aside'));
	expect(await page('live')).toBe('new');
});

test('what was live stays when nothing can take its place', async () => {
	expect(() => {
		replaceFolder(at('live'), at('missing'), at('aside'));
	}).toThrow('ENOENT');
	expect(await page('live')).toBe('old');
});

test('whoever was ended between the two steps is made good by the next', async () => {
	await rename(at('live'), at('aside'));
	await bringBack(at('live'), at('aside'));
	expect(await page('live')).toBe('old');
});

test('what is live is not replaced by what is aside', async () => {
	await rename(at('finished'), at('aside'));
	await bringBack(at('live'), at('aside'));
	expect(await page('live')).toBe('old');
});
