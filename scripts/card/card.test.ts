import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeCard } from './make-card.ts';
import { cardMarkdown } from './markdown/markdown.ts';
import { catalogue, proposals } from './testing/proposals.ts';

test.each(Object.keys(proposals))('a card as an editor reads it: %s', async (name) => {
	const { card } = await makeCard(proposals[name]?.() ?? [], { writeBase, today: '2026-11-16' });
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
	expect(proposal.card.verdict).toMatchObject({ kind: 'ask', questions: 1 });
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

test('an offer under another name wants its old one among the old addresses', async () => {
	const file = 'content/offers/bottegaviva--vetrina-online.md';
	const bytes = await readFile(path.join(catalogue, file));
	const renamed = async (after: Uint8Array) => {
		const to = 'content/offers/bottegaviva--vetrina-nuova.md';
		const { card } = await makeCard(
			[
				{ file, before: bytes, after: undefined },
				{ file: to, before: undefined, after },
			],
			{ writeBase, today: '2026-11-16' },
		);
		expect(card.entries.map(({ kind, from }) => [kind, from])).toEqual([['renamed', file]]);
		const rules = card.requirements.flatMap(({ points }) => points.map(({ rule }) => rule));
		return rules.includes('renamed-entry');
	};
	expect(await renamed(bytes)).toBe(true);
	const alias = 'aliases: [bottegaviva--vetrina-online]\n';
	const text = bytes.toString().replace(/^aliases:\n(?: .*\n)*/m, '');
	expect(await renamed(Buffer.from(text.replace('---\n', `---\n${alias}`)))).toBe(false);
});

async function writeBase(folder: string): Promise<string> {
	await cp(path.join(catalogue, 'content'), path.join(folder, 'content'), { recursive: true });
	return folder;
}
