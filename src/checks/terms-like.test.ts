import { expect, test } from 'vitest';
import type { IndexedTerm } from './catalogue-index.ts';
import { termsLike } from './terms-like.ts';

const services = [
	...['vetrina-online', 'negozio-online', 'sito-web', 'prenotazioni', 'consegna-in-bici'],
	...['consegna-in-giornata', 'spedizioni', 'newsletter', 'magazzino', 'cassa'],
];

test('of a long list names the few that are most alike, and where the list is', () => {
	expect([
		termsLike('vetrine-online', aVocabulary(services)),
		termsLike('consegne a piedi', aVocabulary(services)),
	]).toMatchInlineSnapshot(`
		[
		  "Forse volevi «vetrina-online». Tutte le voci sono in content/vocabularies/services.yml.",
		  "Le voci più simili sono: consegna-in-bici, prenotazioni, consegna-in-giornata. Tutte le voci sono in content/vocabularies/services.yml.",
		]
	`);
});

test('names a short list whole', () => {
	expect(termsLike('corso', aVocabulary(services.slice(0, 2)))).toBe(
		'Le voci sono: vetrina-online, negozio-online.',
	);
});

function aVocabulary(ids: string[]): Map<string, IndexedTerm> {
	const file = 'content/vocabularies/services.yml';
	return new Map(ids.map((id, position) => [id, { id, position, file, aliases: [], values: [] }]));
}
