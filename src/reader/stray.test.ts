import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { findStrays } from './stray.ts';
import { contentFolder } from './testing/content-folder.ts';

let root: string;
beforeEach(async () => {
	root = await contentFolder();
});

test('names every file that nobody reads, and the place where it belongs', async () => {
	await put(
		'content/offerte/x.md',
		'content/offerte/bozze/y.md',
		'content/Partners/x.md',
		'content/avvisi-pubblici/x.md',
		'content/bozze/x.md',
		'content/x.md',
		'content/bottegaviva--vetrina-online.md',
		'content/2026-11-16-apre-l-avviso.md',
		'content/site.yaml',
		'content/vocabularies/regioni.yml',
		'content/vocabularies/Goals.yml',
		'content/vocabularies/vecchi/facts.yml',
		'content/goals.yml',
		'content/logo.png',
	);
	await symlink('/etc', path.join(root, 'content/altro'));
	expect(strays()).toMatchInlineSnapshot(`
		[
		  "content/2026-11-16-apre-l-avviso.md:1 Questo file non viene letto. Spostalo in content/announcements/2026-11-16-apre-l-avviso.md.",
		  "content/Partners/x.md:1 Questo file non viene letto. Spostalo in content/partners/x.md.",
		  "content/altro:1 È un collegamento, e nessuno lo segue. Toglilo.",
		  "content/avvisi-pubblici/x.md:1 Questo file non viene letto. Spostalo in content/notices/x.md.",
		  "content/bottegaviva--vetrina-online.md:1 Questo file non viene letto. Spostalo in content/offers/bottegaviva--vetrina-online.md.",
		  "content/bozze/x.md:1 Questo file non viene letto. Spostalo nella cartella di quello che descrive: content/offers, content/partners, content/announcements, content/notices.",
		  "content/goals.yml:1 Questo file non viene letto. Se doveva essere content/vocabularies/goals.yml, spostalo lì. Altrimenti toglilo.",
		  "content/logo.png:1 Questo file non viene letto. Toglilo. Fuori dalle altre cartelle qui vanno solo: content/vocabularies/goals.yml, content/vocabularies/categories.yml, content/vocabularies/services.yml, content/vocabularies/sectors.yml, content/vocabularies/facts.yml, content/register.yml, content/site.yml.",
		  "content/offerte/bozze/y.md:1 Questo file non viene letto. Spostalo in content/offers/y.md.",
		  "content/offerte/x.md:1 Questo file non viene letto. Spostalo in content/offers/x.md.",
		  "content/site.yaml:1 Questo file non viene letto. Se doveva essere content/site.yml, spostalo lì. Altrimenti toglilo.",
		  "content/vocabularies/Goals.yml:1 Questo file non viene letto. Se doveva essere content/vocabularies/goals.yml, spostalo lì. Altrimenti toglilo.",
		  "content/vocabularies/regioni.yml:1 Questo file non viene letto. Toglilo. Fuori dalle altre cartelle qui vanno solo: content/vocabularies/goals.yml, content/vocabularies/categories.yml, content/vocabularies/services.yml, content/vocabularies/sectors.yml, content/vocabularies/facts.yml, content/register.yml, content/site.yml.",
		  "content/vocabularies/vecchi/facts.yml:1 Questo file non viene letto. Se doveva essere content/vocabularies/facts.yml, spostalo lì. Altrimenti toglilo.",
		  "content/x.md:1 Questo file non viene letto. Spostalo nella cartella di quello che descrive: content/offers, content/partners, content/announcements, content/notices.",
		]
	`);
});

test('passes over what is read, what editors write for pages, and what machines leave behind', async () => {
	await put(
		'content/offers/x.md',
		'content/offers/altro/y.md',
		'content/site.yml',
		'content/vocabularies/goals.yml',
		'content/pages/guida.md',
		'content/.DS_Store',
		'content/Thumbs.db',
		'content/vocabularies/.goals.yml.swp',
	);
	expect(strays()).toEqual([]);
});

test('follows no link to pages of editors', async () => {
	await symlink('/etc', path.join(root, 'content/pages'));
	expect(strays()).toMatchInlineSnapshot(`
		[
		  "content/pages:1 È un collegamento, e nessuno lo segue. Toglilo.",
		]
	`);
});

test('leaves to the reader what stands in the place of a folder', async () => {
	await put('content/vocabularies', 'content/partners');
	expect(strays()).toEqual([]);
});

function strays(): string[] {
	return findStrays(root).map(
		({ file, line, problem, cure }) => `${file}:${line} ${problem} ${cure}`,
	);
}

async function put(...files: string[]): Promise<void> {
	for (const file of files) {
		await mkdir(path.join(root, path.dirname(file)), { recursive: true });
		await writeFile(path.join(root, file), 'x');
	}
}
