import { expect, test } from 'vitest';
import { ruleNames } from '../../src/checks/rules.ts';
import { lookNames } from './looks/looks.ts';
import { cardMarkdown } from './markdown/markdown.ts';
import { decisive } from './questions.ts';
import { aProposedOffer, cardOf, proposals } from './testing/proposals.ts';

test('asks first what decides whether a proposal is one for the catalogue', async () => {
	const [partner] = proposals['new-partner-and-offer']?.() ?? [];
	const paid = aProposedOffer((text) =>
		text
			.replace(
				/^summary: .*/m,
				'summary: La soluzione unica per chi compra. La lista è pronta la mattina, e il canone è di 9 euro.',
			)
			.replaceAll(/: bottegaviva$/gm, ': banco-gentile'),
	);
	const offer = { ...paid, file: 'content/offers/banco-gentile--ordini-al-banco.md' };
	const { verdict } = await cardOf([...(partner ? [partner] : []), offer]);
	expect(verdict.questions.map(({ number, words }) => [number, words])).toMatchInlineSnapshot(`
		[
		  [
		    3,
		    "Il testo parla di soldi. Iscriversi e usare il servizio è davvero gratis?",
		  ],
		  [
		    1,
		    "Banco Gentile propone per la prima volta. Esiste davvero, ed è davvero chi propone? Guarda il sito e chiama un numero che trovi lì.",
		  ],
		  [
		    6,
		    "«soluzione unica» è un modo di dire da pubblicità. Va bene così?",
		  ],
		  [
		    7,
		    "L'indirizzo è di un altro partner, «Bottegaviva»: è su «bottegaviva.example», mentre il sito del partner è «bancogentile.example». Va bene così?",
		  ],
		]
	`);
});

test('of one requirement asks first what decides, after what is wrong', async () => {
	const { requirements } = await cardOf(proposals['a-person']?.() ?? []);
	const rules = requirements[0]?.points.map(({ rule }) => rule);
	expect(rules).toEqual(['schema', 'person-words', 'new-partner']);
});

test('advice is no question, and says that it is advice', async () => {
	const words = Array.from({ length: 40 }, () => 'parola').join(' ');
	const card = await cardOf([aProposedOffer((text) => `${text}\nUna ${words}.\n`)]);
	expect(card.verdict).toMatchObject({ kind: 'publish', questions: [], advice: 1 });
	const told = cardMarkdown(card);
	expect(told).toMatch(
		/💡 \*\*Il testo si capisce e dice abbastanza\*\*: si può migliorare\.\n {2}- Consiglio \(/,
	);
	expect(told).not.toMatch(/Da guardare|Da decidere/);
});

test('what decides is found by checks and looks that exist', () => {
	for (const name of decisive) expect([...ruleNames, ...lookNames()]).toContain(name);
});
