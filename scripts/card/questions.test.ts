import { expect, test } from 'vitest';
import { ruleNames } from '../../src/checks/rules.ts';
import { lookNames } from './looks/looks.ts';
import { cardMarkdown } from './markdown/markdown.ts';
import { decisive } from './questions.ts';
import { aProposal, aProposedOffer, cardOf, inOtherWords, proposals } from './testing/proposals.ts';

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

test('the title counts the questions that are listed, and says of what has no room that it is below', async () => {
	const praised = 'abcdefghijkl'
		.split('')
		.map((name) =>
			aProposal(`bottegaviva--vetrina-${name}.md`, (text) =>
				text
					.replace(/^title: .*/m, `title: La soluzione unica ${name.repeat(6)}`)
					.replace(/^aliases:\n(?: .*\n)*|^verification:\n(?: .*\n)*|^demo: .*\n/gm, ''),
			),
		);
	const card = await cardOf(praised);
	const [head = ''] = cardMarkdown(card).split('\n### ');
	const counted = Number(/Aspetta (\d+) risposte/.exec(head)?.[1]);
	const listed = head.match(/^\d+\. /gm)?.length ?? 0;
	const left = Number(/^- … e altre (\d+), più sotto\.$/m.exec(head)?.[1]);
	expect(listed).toBe(10);
	expect(counted).toBe(listed + left);
	expect(card.verdict.questions).toHaveLength(counted);
});

test('of several offers every question, finding and proof says whose it is; of one alone none does', async () => {
	const paid = aProposedOffer((text) =>
		text.replace(/^summary: .*/m, 'summary: La lista è pronta la mattina. Il canone è di 9 euro.'),
	);
	const told = cardMarkdown(await cardOf([paid, inOtherWords()]));
	expect(
		told
			.split('\n')
			.filter((line) => /Il testo parla di soldi|Obiettivi dell'avviso|Sembra lo stesso/.test(line))
			.slice(0, 5),
	).toMatchInlineSnapshot(`
		[
		  "1. **Regola 3.** «Gli ordini del banco scritti una volta sola»: Il testo parla di soldi. Iscriversi e usare il servizio è davvero gratis?",
		  "2. **Altri controlli.** «Il sito della tua bottega in ventiquattro ore»: Sembra lo stesso servizio di «Vetrina online pronta in un giorno» di Bottegaviva. È davvero un servizio diverso? Confrontali: perché si somigliano è scritto più sotto.",
		  "  - «Gli ordini del banco scritti una volta sola»: Obiettivi dell'avviso: Vendere online.",
		  "  - «Il sito della tua bottega in ventiquattro ore»: Obiettivi dell'avviso: Vendere online, Far conoscere i negozi vicini.",
		  "  - Da decidere (\`content/offers/bottegaviva--ordini-al-banco.md\`). «Gli ordini del banco scritti una volta sola»: Il testo parla di soldi. **Iscriversi e usare il servizio è davvero gratis?**",
		]
	`);
	expect(cardMarkdown(await cardOf([paid])).split('\n### Che cosa')[0]).not.toContain(
		'«Gli ordini del banco scritti una volta sola»: ',
	);
});
