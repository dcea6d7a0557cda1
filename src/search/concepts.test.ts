import { expect, test } from 'vitest';
import { buildConcepts, matchConcepts } from './concepts.ts';
import { tellingWords } from './words.ts';

const concepts = buildConcepts({
	service: [
		{ id: 'pos-mobile', label: { it: 'POS mobile' }, synonyms: ['lettore di carte'] },
		{ id: 'firma-e-pec', label: { it: 'Firma e PEC' }, synonyms: ['posta certificata'] },
		{ id: 'cassa', label: { it: 'Cassa' }, synonyms: [], help: 'Registra la carta e la posta.' },
	],
	category: [],
	goal: [],
	sector: [],
});

test('a synonym names its term as much as the label does, in any form', () => {
	expect(matched('lettori di carta')).toEqual({ 'pos-mobile': 1, cassa: 0 });
});

test('a word is the beginning of another only where it names nothing by itself', () => {
	expect(Object.keys(matched('pos'))).toEqual(['pos-mobile']);
	expect(Object.keys(matched('certif'))).toEqual(['firma-e-pec']);
});

test('an explanation names less than a label', () => {
	const [pec, cassa] = matchConcepts(tellingWords('posta'), concepts);
	expect(pec?.concept.id).toBe('firma-e-pec');
	expect(pec?.strengths[0]).toBeGreaterThan(cassa?.strengths[0] ?? 1);
});

function matched(words: string): Record<string, number> {
	return Object.fromEntries(
		matchConcepts(tellingWords(words), concepts).map(({ concept, likeness }) => [
			concept.id,
			likeness,
		]),
	);
}
