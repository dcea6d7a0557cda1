import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeCard } from './make-card.ts';
import { cardMarkdown } from './markdown/markdown.ts';
import { aProposedOffer, cardOf, catalogue, proposals, writeBase } from './testing/proposals.ts';

const offer = 'content/offers/bottegaviva--vetrina-online.md';
const partner = 'content/partners/bottegaviva.md';

test.each(Object.keys(proposals))('a card as an editor reads it: %s', async (name) => {
	const card = await cardOf(proposals[name]?.() ?? []);
	await expect(`${cardMarkdown(card)}\n`).toMatchFileSnapshot(`fixtures/${name}.md`);
});

test('what was judged when it was published is not asked again', async () => {
	const file = 'content/offers/bottegaviva--vetrina-online.md';
	const published = await readFile(path.join(catalogue, file), 'utf8');
	const praised = published.replace(/summary: /, 'summary: La soluzione unica. ');
	const withPraise = async (folder: string) => {
		await writeBase(folder);
		await writeFile(path.join(folder, file), praised);
		return folder;
	};
	const renewed = praised.replace(/validUntil: \S+/, 'validUntil: 2027-09-30');
	const [before, after] = [praised, renewed].map((text) => Buffer.from(text));
	const renewal = await makeCard([{ file, before, after }], {
		writeBase: withPraise,
		today: '2026-11-16',
	});
	expect(renewal.card.verdict.kind).toBe('publish');
	const proposal = await makeCard([{ file, before: Buffer.from(published), after }], {
		writeBase,
		today: '2026-11-16',
	});
	expect(proposal.card.verdict).toMatchObject({ kind: 'ask', questions: { length: 1 } });
});

test('an error that a proposal makes in another file is told, and one that was there is not', async () => {
	const file = 'content/partners/bottegaviva.md';
	const removal = { file, before: Buffer.from('x'), after: undefined };
	const { card } = await makeCard([removal], {
		writeBase: async (folder) => {
			await writeBase(folder);
			await writeFile(path.join(folder, 'content/partners/rotto.md'), 'niente campi');
			return folder;
		},
		today: '2026-11-16',
	});
	const files = card.requirements.flatMap(({ points }) => points.map((point) => point.file));
	expect(new Set(files)).toContain('content/offers/bottegaviva--vetrina-online.md');
	expect(files).not.toContain('content/partners/rotto.md');
	expect(card.olderErrors).toBe(1);
});

test('an offer that is renamed by hand gets one cure, the command that does it; one that the act renamed none', async () => {
	const to = 'content/offers/bottegaviva--vetrina-nuova.md';
	const pointing = 'content/offers/pacco-lieve--consegna-in-bici.md';
	const [own, other] = await Promise.all(
		[offer, pointing].map(async (file) => readFile(path.join(catalogue, file), 'utf8')),
	);
	const cites = (id: string) => other?.replace(/\n---\n/, `\ncombinesWith: [${id}]\n---\n`) ?? '';
	const renamed = async (after: string | undefined, follows: boolean) => {
		const then = Buffer.from(cites('bottegaviva--vetrina-online'));
		const { card } = await makeCard(
			[
				{ file: offer, before: Buffer.from(own ?? ''), after: undefined },
				{ file: to, before: undefined, after: Buffer.from(after ?? '') },
				...(follows
					? [
							{
								file: pointing,
								before: then,
								after: Buffer.from(cites('bottegaviva--vetrina-nuova')),
							},
						]
					: []),
			],
			{
				writeBase: async (folder) => {
					await writeBase(folder);
					await writeFile(path.join(folder, pointing), then);
					return folder;
				},
				today: '2026-11-16',
			},
		);
		expect(card.entries.map(({ kind, from }) => [kind, from])[0]).toEqual(['renamed', offer]);
		const told = card.requirements.flatMap(({ points }) => points);
		expect(cardMarkdown(card)).toContain(
			told.length === 0 ? 'Si può' : `    - \`${told[0]?.command}\``,
		);
		return told.map(({ problem, cure, command }) => [problem, cure, command].join(' '));
	};
	const withAlias = own
		?.replace(/^aliases:\n(?: .*\n)*/m, '')
		.replace('---\n', '---\naliases: [bottegaviva--vetrina-online]\n');
	const byHand = await renamed(own, false);
	expect(byHand).toMatchInlineSnapshot(`
		[
		  "L'offerta cambia nome a mano, da «bottegaviva--vetrina-online» a «bottegaviva--vetrina-nuova»: il vecchio indirizzo, o chi la cita, resterebbe indietro. Il nome lo cambia la redazione, con questo comando. Chi propone rimette il file con il nome di prima, e dentro le sue modifiche. npm run act -- rinomina-offerta bottegaviva--vetrina-online bottegaviva--vetrina-nuova",
		]
	`);
	expect(await renamed(withAlias, false), 'others still lead to the old name').toEqual(byHand);
	expect(await renamed(withAlias, true)).toEqual([]);
});

const stopped = `status: sospesa
suspension:
  by: redazione
  from: 2026-11-10
  reason: Il modulo non risponde.
---
`;

test.each([
	['money in a step', 'price-words', offer, 'Bastano dieci', 'Paghi due euro. Bastano dieci'],
	['an offer that the editors had stopped', 'reopened', offer, stopped, '---\n'],
	['an offer that was gone', 'reopened', offer, 'status: ritirata\n---\n', '---\n'],
	['a phone', 'changed-partner', partner, '+39 000 123 4567', '+39 000 765 4321'],
])('a person is asked about %s', async (_, rule, file, was, now) => {
	const published = await readFile(path.join(catalogue, file), 'utf8');
	const before = published.includes(was) ? published : published.replace('\n---\n', `\n${was}`);
	const after = before.replace(was, now);
	expect(after).not.toBe(before);
	const change = { file, before: Buffer.from(before), after: Buffer.from(after) };
	const { card } = await makeCard([change], {
		writeBase: async (folder) => {
			await writeBase(folder);
			await writeFile(path.join(folder, file), before);
			return folder;
		},
		today: '2026-11-16',
	});
	const rules = card.requirements.flatMap(({ points }) => points.map((point) => point.rule));
	expect(rules).toEqual([rule]);
	expect(card.verdict).toMatchObject({ kind: 'ask', questions: { length: 1 } });
});

test("a demonstration's proposals are judged on its own day", async () => {
	const change = aProposedOffer((text) =>
		text.replace(/validUntil: \S+/, 'validUntil: 2026-11-20'),
	);
	const { card } = await makeCard([change], { writeBase, today: '2026-11-25' });
	expect(card.verdict.questions).toEqual([]);
});
