import { expect, test } from 'vitest';
import type { z } from 'zod';
import { offerSchema } from '../schema/offer.ts';
import { partnerSchema } from '../schema/partner.ts';
import { anOffer } from '../schema/testing/an-offer.ts';
import { servicesSchema } from '../schema/vocabulary.ts';
import type { CheckedEntry, Known } from './rule.ts';
import { checkEntries, rules } from './rules.ts';

const known: Known = {
	terms: {
		categories: ['vendita-online', 'pagamenti-digitali'],
		services: ['vetrina-online', 'sito-web'],
	},
	partners: ['bottegaviva', 'pacco-lieve'],
};

test('every rule has a name of its own', () => {
	expect(rules.length).toBeGreaterThan(0);
	expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});

test('finds nothing in an offer that is right', () => {
	expect(problems(offer('bottegaviva--vetrina-online'))).toEqual([]);
});

test.each([
	'vetrina-online',
	'Bottegaviva--vetrina',
	'bottegaviva-vetrina',
	'bottegaviva--Vetrina Online',
	'pacco-lieve--vetrina',
	'bottegaviva--',
	'bottegaviva--a--b',
])('file-name: refuses %s for an offer of Bottegaviva', (id) => {
	expect(problems(offer(id))).toMatchSnapshot();
});

test('file-name: refuses a partner with capitals or spaces', () => {
	expect(problems(entry('partners', 'Bottega Viva', partnerSchema, {}))).toMatchInlineSnapshot(`
		[
		  "file-name : Il nome del file «Bottega Viva.md» non è quello che serve. Rinominalo usando minuscole, cifre e trattini, come in bottegaviva.md.",
		]
	`);
	expect(problems(entry('partners', 'bottegaviva', partnerSchema, {}))).toEqual([]);
});

test('known-term: names the term that was probably meant, or all of them', () => {
	expect(
		problems(
			offer('bottegaviva--a', { category: 'vendite-online', services: ['vetrina-online', 'xyz'] }),
		),
	).toMatchInlineSnapshot(`
		[
		  "known-term category: Non esiste la voce «vendite-online». Forse volevi «vendita-online». Le voci sono: vendita-online, pagamenti-digitali.",
		  "known-term services.1: Non esiste la voce «xyz». Le voci sono: vetrina-online, sito-web.",
		]
	`);
});

test('known-term: looks into lists of groups, so that a service has a known category', () => {
	const terms = [
		{ id: 'sito-web', label: { it: 'Sito', en: 'Site' }, category: 'vendita', synonyms: [] },
	];
	expect(problems(entry('services', 'services', servicesSchema, { terms }))).toMatchInlineSnapshot(`
		[
		  "known-term terms.0.category: Non esiste la voce «vendita». Le voci sono: vendita-online, pagamenti-digitali.",
		]
	`);
});

test('file-name: leaves a misspelt partner to partner-exists', () => {
	const found = checkEntries([offer('bottegaviva--a', { partner: 'botegaviva' })], known);
	expect(found.map(({ rule }) => rule)).toEqual(['partner-exists']);
});

test('says nothing of values of the wrong type, which are the schema’s to refuse', () => {
	expect(problems(offer('bottegaviva--a', { partner: 5, category: ['x'], services: 'x' }))).toEqual(
		[],
	);
});

test('partner-exists: an offer may wait for its partner, which is no error', () => {
	const found = checkEntries([offer('bottegavia--a', { partner: 'bottegavia' })], known);
	expect(found.map(({ severity }) => severity)).toEqual(['warning']);
	expect(problems(offer('bottegavia--a', { partner: 'bottegavia' }))).toMatchInlineSnapshot(`
		[
		  "partner-exists partner: Il partner «bottegavia» non c'è ancora: l'offerta resta in attesa e non si vede. Se volevi «bottegaviva», correggi. Altrimenti proponi anche content/partners/bottegavia.md.",
		]
	`);
});

function offer(id: string, changes: Record<string, unknown> = {}): CheckedEntry {
	return entry('offers', id, offerSchema, anOffer(changes));
}

function entry(
	collection: CheckedEntry['collection'],
	id: string,
	schema: z.ZodType,
	written: object,
): CheckedEntry {
	return { collection, id, file: `content/${collection}/${id}.md`, schema, written };
}

function problems(checked: CheckedEntry): string[] {
	return checkEntries([checked], known).map(
		({ rule, path, problem, cure }) => `${rule} ${path.join('.')}: ${problem} ${cure}`,
	);
}
