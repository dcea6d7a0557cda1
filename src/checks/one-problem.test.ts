import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { reportOn } from '../../scripts/report/report.ts';

const offer = 'offers/bottegaviva--vetrina-online.md';
const notice = 'notices/vicini-e-connessi-2026.md';

let root: string;

beforeEach(async () => {
	root = await mkdtemp(path.join(tmpdir(), 'content-'));
	await cp('src/checks/testing/right-content', path.join(root, 'content'), { recursive: true });
});

test.each([
	['a check that is no name of a rule', notice, 'check: editor', 'check: Redazione', 'schema'],
	[
		'an outcome without one of its numbers',
		notice,
		'contact:',
		'outcome: { received: 10, approved: 6, publishedOn: 2027-01-15 }\ncontact:',
		'schema',
	],
	[
		'costs of others that nobody describes',
		offer,
		'thirdPartyCosts: nessuno',
		'thirdPartyCosts: presenti',
		'third-party-costs',
	],
	[
		'a waiver for what is no name of a rule',
		offer,
		'limits:',
		'waivers: [{ rule: La carta, reason: La carta serve alla banca per legge., on: 2026-11-12 }]\nlimits:',
		'schema',
	],
])('one mistake is one problem: %s', async (_, file, right, wrong, rule) => {
	await change(file, (text) => text.replace(right, wrong));
	expect(reportOn(root).issues.map((issue) => [issue.file, issue.rule])).toEqual([
		[`content/${file}`, rule],
	]);
});

async function change(file: string, edit: (text: string) => string): Promise<void> {
	const location = path.join(root, 'content', file);
	await writeFile(location, edit(await readFile(location, 'utf8')));
}
