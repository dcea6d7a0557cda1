import { copyFile, cp, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { reportOn } from '../../scripts/report/report.ts';

const offer = 'offers/bottegaviva--vetrina-online.md';
const partner = 'partners/bottegaviva.md';
const news = 'announcements/2026-11-16-apre-l-avviso.md';
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
		'outcome',
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

test.each([
	[offer, 'offers/Bottegaviva--Vetrina-Online.md', 'file-name'],
	[offer, 'offers/bottegaviva–vetrina-online.md', 'file-name'],
	[offer, 'offers/bottegaviva-vetrina-online.md', 'file-name'],
	[offer, 'offers/bottegaviva--vetrina-online.md.txt', 'syntax'],
	[partner, 'partners/Bottegaviva.md', 'file-name'],
	[partner, 'partners/bottegaviva.md.txt', 'syntax'],
	[notice, 'notices/Vicini e Connessi 2026.md', 'file-name'],
])('who refers to %s is right when its file is called %s', async (file, wrongName, rule) => {
	await change(news, (text) =>
		text.replace(
			'categories:',
			'partner: bottegaviva\nnotice: vicini-e-connessi-2026\nrelatedOffers: [bottegaviva--vetrina-online]\ncategories:',
		),
	);
	expect(reportOn(root).issues).toEqual([]);
	await rename(inContent(file), inContent(wrongName));
	const { issues } = reportOn(root);
	expect(issues.map((issue) => [issue.file, issue.rule])).toEqual([[`content/${wrongName}`, rule]]);
	if (rule === 'file-name') {
		expect(issues[0]?.cure).toContain(`Rinominalo in ${path.basename(file)},`);
	}
});

test.each([
	[offer, ' (1)'],
	[offer, ' - Copia'],
	[offer, '-copia'],
	[partner, ' (1)'],
	[notice, ' - Copia (2)'],
	[news, ' copia'],
])('a copy of %s called %s.md is told once, and its original is right', async (file, mark) => {
	const copy = file.replace('.md', `${mark}.md`);
	await copyFile(inContent(file), inContent(copy));
	expect(reportOn(root).issues.map((issue) => [issue.file, issue.problem, issue.cure])).toEqual([
		[`content/${copy}`, `È una copia di content/${file}.`, 'Cancellala.'],
	]);
});

test('a copy with another name is told once, as a copy', async () => {
	await copyFile(inContent(offer), inContent('offers/bottegaviva--vetrina-online-2.md'));
	expect(reportOn(root).issues.map((issue) => `${issue.file}: ${issue.problem} ${issue.cure}`))
		.toMatchInlineSnapshot(`
			[
			  "content/offers/bottegaviva--vetrina-online-2.md: È una copia di content/offers/bottegaviva--vetrina-online.md. Cancellala. Se doveva essere un'altra cosa, cambia il titolo e quello che la distingue.",
			]
		`);
});

function inContent(file: string): string {
	return path.join(root, 'content', file);
}

async function change(file: string, edit: (text: string) => string): Promise<void> {
	await writeFile(inContent(file), edit(await readFile(inContent(file), 'utf8')));
}
