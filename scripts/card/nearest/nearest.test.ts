import { expect, test } from 'vitest';
import { readState } from '../catalogue-state.ts';
import { cardMarkdown } from '../markdown/markdown.ts';
import type { Proposal } from '../proposal.ts';
import { proposedEntries } from '../proposed-entry.ts';
import { aProposal, cardOf, inOtherWords } from '../testing/proposals.ts';
import { namingOf } from '../words/naming.ts';
import { nearestOffers, nearQuestions } from './nearest.ts';

test('lists what comes nearest to a new offer, with its page and why, and asks about the same in other words', async () => {
	const card = await cardOf([inOtherWords()]);
	expect(card.verdict.questions.map(({ words }) => words)).toMatchInlineSnapshot(`
		[
		  "Sembra lo stesso servizio di «Vetrina online pronta in un giorno» di Bottegaviva. È davvero un servizio diverso? Confrontali: perché si somigliano è scritto più sotto.",
		]
	`);
	const [, block = ''] = cardMarkdown(card).split(/^### Le più vicine nel catalogo\n\n/m);
	expect(block.split('\n\n')[0]).toMatchInlineSnapshot(
		`"- [Vetrina online pronta in un giorno](https://vicini-e-connessi.example/offerte/bottegaviva--vetrina-online/) di Bottegaviva, attiva (\`content/offers/bottegaviva--vetrina-online.md\`): stesso partner; stessi servizi (Vetrina online, Prenotazioni); tutte e due in tutta Italia; parole in comune: bottega, riaccende, costa, sito, telefono."`,
	);
});

test('another partner may offer the same service, but not with the same text', async () => {
	const partner = 'rete-lanterna';
	const asked = async (change: Parameters<typeof cardOf>[0][number]) =>
		(await cardOf([change])).nearest.map(({ others }) => others.map(({ isStrong }) => isStrong));
	expect((await asked(inOtherWords({ partner })))[0]?.[0]).toBe(false);
	const copied = aProposal('rete-lanterna--vetrina.md', (text) =>
		text
			.replace(/^title: .*/m, 'title: La bottega in rete da domani')
			.replace(/^partner: .*/m, `partner: ${partner}`),
	);
	expect((await asked(copied))[0]?.[0]).toBe(true);
});

test('says plainly that there is nothing to compare with', async () => {
	const card = await cardOf([inOtherWords()], { isThere: (file) => !file.includes('/offers/') });
	expect(cardMarkdown(card)).toContain(
		"### Le più vicine nel catalogo\n\nNel catalogo non ci sono altre offerte da leggere: non c'è niente con cui confrontarla.\n",
	);
});

test('asks about none of the offers that stand in the catalogue side by side', () => {
	const proposal = catalogueAsProposal();
	const nearest = nearestOffers(proposal);
	expect(nearest.length).toBeGreaterThan(30);
	expect(nearest.every(({ others }) => others.length > 0)).toBe(true);
	expect(nearQuestions(nearest, proposal.entries)).toEqual([]);
});

test('compares with a thousand offers in a moment, and the same way each time', () => {
	const proposal = catalogueAsProposal();
	const { after } = proposal;
	const offers = [...after.files.values()].filter(({ collection }) => collection === 'offers');
	const many = Array.from({ length: 1_000 }, (_, at) => {
		const id = `offerta--${at}`;
		const file = `content/offers/${id}.md`;
		const written = offers[at % offers.length]?.written ?? {};
		return [file, { collection: 'offers' as const, id, file, written }] as const;
	});
	const large = {
		...proposal,
		entries: proposal.entries.slice(0, 5),
		after: { ...after, files: new Map([...after.files, ...many]) },
	};
	const begin = performance.now();
	const nearest = nearestOffers(large);
	expect(performance.now() - begin).toBeLessThan(10_000);
	const turned = { ...after, files: new Map([...large.after.files].toReversed()) };
	expect(nearestOffers({ ...large, after: turned })).toEqual(nearest);
});

/** All offers of the catalogue at once, as if each were new. */
function catalogueAsProposal(): Proposal {
	const after = readState('.');
	const files = [...after.files.values()].filter(({ collection }) => collection === 'offers');
	const before = {
		...after,
		files: new Map(),
		offers: new Map(),
		index: { ...after.index, entries: [] },
	};
	const changes = files.map(({ file }) => ({ file, before: undefined, after: Buffer.from('') }));
	return {
		...{ changes, outside: [], before, after, today: '2026-11-16' },
		entries: proposedEntries(changes, before, after),
		naming: namingOf(after.index),
	};
}
