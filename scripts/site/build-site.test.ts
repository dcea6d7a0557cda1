import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSite } from './build-site.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'build-'));
});

afterEach(async () => {
	await rm(folder, { recursive: true });
});

test("leaves somebody else's folder as it is", async () => {
	await writeFile(path.join(folder, 'mine.txt'), 'Mine');
	await expect(buildSite('.', folder, '2026-11-16')).rejects.toThrow(
		`${folder} contiene altro che un sito costruito qui, e non la tocco: scegli con --out una cartella vuota o nuova, o cancella tu quella.`,
	);
	expect(await readdir(folder)).toEqual(['mine.txt']);
});

test('never takes the folder of the content, or one around it, for its own', async () => {
	for (const out of ['.', '..']) {
		await expect(
			buildSite(path.join(folder, 'inner'), path.join(folder, 'inner', out), '2026-11-16'),
		).rejects.toThrow('e non la tocco');
	}
});

test('leaves what somebody put where it builds', async () => {
	const out = path.join(folder, 'dist');
	await writeFile(`${out}.unfinished`, 'Mine');
	await expect(buildSite('.', out, '2026-11-16')).rejects.toThrow();
	expect(await readdir(folder)).toEqual(['dist.unfinished']);
});
