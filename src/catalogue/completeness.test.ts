import { expect, test } from 'vitest';
import { completeness, missingDetails } from './completeness.ts';
import { anOfferEntry } from './testing/some-entries.ts';
import { anActivation } from '../schema/testing/an-offer.ts';

const details = {
	limits: ['Fino a 60 prodotti'],
	afterwardsNote: 'La pagina si spegne da sola e i testi restano tuoi.',
	prerequisites: ['smartphone'],
	tutorialUrl: 'https://www.bottegaviva.example/guida',
	facts: [{ fact: 'prodotti', value: '60' }],
	activation: anActivation({
		steps: [
			{ title: 'Compila il modulo', text: 'Scrivi il nome del negozio.' },
			{ title: 'Manda le foto', text: 'Bastano dieci foto.' },
		],
	}),
	support: [{ kind: 'telefono', contact: '+39 000 123 4567', hours: 'lunedì-venerdì, 9-17' }],
};

test('an offer that answers only what it must scores nothing', () => {
	const offer = anOfferEntry('bottegaviva--a');
	expect(completeness(offer)).toBe(0);
	expect(missingDetails(offer)).toEqual(Object.keys(rename(details)));
});

test('an offer that says all of it scores a hundred', () => {
	expect(completeness(anOfferEntry('bottegaviva--a', details))).toBe(100);
});

test.each(Object.keys(details))('every answer counts: %s', (field) => {
	const others = Object.entries(details).filter(([key]) => key !== field);
	const offer = anOfferEntry('bottegaviva--a', Object.fromEntries(others));
	expect(completeness(offer)).toBe(86);
	expect(missingDetails(offer)).toHaveLength(1);
});

function rename({ activation, support, ...others }: typeof details) {
	return { ...others, 'activation.steps': activation, 'support.hours': support };
}
