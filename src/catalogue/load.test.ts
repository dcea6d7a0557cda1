import { cp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { sampleContent } from '../../scripts/e2e/built-site.ts';
import { aFolder } from '../../scripts/program/testing/repository-fixture.ts';
import { readCatalogue } from './load.ts';

let root: string;
beforeEach(async () => {
	root = await aFolder();
	await cp(sampleContent, path.join(root, 'content'), { recursive: true });
});

test('reads a whole catalogue', () => {
	const { offers, today } = readCatalogue(root, '2027-01-01');
	expect(offers).toHaveLength(6);
	expect(today, 'the day of the demonstration').toBe('2026-11-16');
});

test('refuses half a catalogue, and says which file is wrong', async () => {
	await writeFile(path.join(root, 'content/offers/pacco-lieve--consegna-in-bici.md'), 'rotto');
	expect(() => readCatalogue(root, '2026-11-16')).toThrow(
		'content/offers/pacco-lieve--consegna-in-bici.md:1 ',
	);
});

test('refuses a catalogue without its settings', async () => {
	await rm(path.join(root, 'content/site.yml'));
	expect(() => readCatalogue(root, '2026-11-16')).toThrow('content/site.yml:1 ');
});
