import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { reportOn } from '../../scripts/report/report.ts';

const guide = await readFile('.github/CONTRIBUTING.md', 'utf8');

test('the guide shows an offer and a partner that the checks accept', async () => {
	const [offer, partner, ...others] = examples();
	expect(others).toEqual([]);
	expect(await issuesWith('offers/bottegaviva--vetrina-online.md', offer)).toEqual([]);
	expect(await issuesWith('partners/bottegaviva.md', partner)).toEqual([]);
});

test('an example with a mistake would be noticed', async () => {
	const [offer] = examples();
	const wrong = offer?.replace('coverage: alcune-regioni', 'coverage: tutta-italia');
	expect(await issuesWith('offers/bottegaviva--vetrina-online.md', wrong)).toEqual([
		"L'offerta vale in tutta Italia, ma elenca anche alcune Regioni.",
	]);
});

test('the guide names the files that its examples would be', () => {
	expect(guide).toContain('`bottegaviva--vetrina-online.md`');
	expect(guide).toContain('`bottegaviva.md`');
});

/** The blocks that are whole files: they begin with front matter. */
function examples(): string[] {
	return [...guide.matchAll(/^```text\n(---\n.*?)^```$/gms)].map(([, file = '']) => file);
}

/** What the checks say of the sample catalogue with one file written anew. */
async function issuesWith(file: string, text: string | undefined): Promise<string[]> {
	if (text === undefined) throw new Error(`The guide has no example of ${file}.`);
	const root = await mkdtemp(path.join(tmpdir(), 'guide-'));
	await cp('content', path.join(root, 'content'), { recursive: true });
	await writeFile(path.join(root, 'content', file), text);
	const { issues } = await reportOn(root);
	await rm(root, { recursive: true });
	return issues.map(({ problem }) => problem);
}
