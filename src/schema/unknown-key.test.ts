import { expect, test } from 'vitest';
import { offerSchema } from './offer.ts';
import { anActivation, anOffer } from './testing/an-offer.ts';
import { sentences } from './testing/sentences.ts';
import { cpuStopwatch } from './testing/cpu-stopwatch.ts';

test.each([
	['partnr', 'partner'],
	['Title', 'title'],
	['TITLE', 'title'],
	['terms-url', 'termsUrl'],
	['terms_url', 'termsUrl'],
	['categoria', 'category'],
	['titolo', 'title'],
	['Servizi', 'services'],
	['dove vale', 'coverage'],
	['costi-di-terzi', 'thirdPartyCosts'],
	['attivazione', 'activation'],
])('says once that «%s» is called «%s»', (key, meant) => {
	const { [meant]: value, ...others } = anOffer();
	expect(sentences(offerSchema, { ...others, [key]: value })).toEqual([
		`${key}: Il campo «${key}» si chiama «${meant}». Correggi il nome: il valore può restare.`,
	]);
});

test('is less sure of a key that may be missing, and does not ask for it twice', () => {
	const { validUntil, ...others } = anOffer();
	expect(sentences(offerSchema, { ...others, validUtnil: validUntil })).toMatchInlineSnapshot(`
		[
		  "validUtnil: Il campo «validUtnil» non esiste. Forse volevi scrivere «validUntil».",
		]
	`);
});

test('knows labels within a group too', () => {
	const { mode, ...others } = anActivation();
	expect(sentences(offerSchema, anOffer({ activation: { ...others, 'come si attiva': mode } })))
		.toMatchInlineSnapshot(`
		[
		  "activation.come si attiva: Il campo «come si attiva» si chiama «mode». Correggi il nome: il valore può restare.",
		]
	`);
});

test('tells a key that is too much from one that is misspelt', () => {
	const extra = { titel: 'x', prezzo: '0 euro', testo: 'x', ['x\u202e'.repeat(90)]: 'x' };
	expect(sentences(offerSchema, anOffer(extra))).toMatchInlineSnapshot(`
		[
		  "titel: Il campo «titel» non esiste. Toglilo: «title» c'è già.",
		  "prezzo: Il campo «prezzo» non esiste. Forse volevi scrivere «afterwardsPrice».",
		  "testo: Il campo «testo» non esiste. Toglilo. I campi possibili sono: title, summary, partner, goals, category, services, coverage, regions, validUntil, reviewBy, freeWhat, freePeriod, freeMonths, freeUntil, afterwards, paymentCard, thirdPartyCosts, thirdPartyCostsNote, activation, support, termsUrl, privacyUrl, declarations, body, notice, proposedOn, lang, merchants, sectors, digitalLevel, areas, areaNote, channels, languages, validFrom, limits, afterwardsNote, afterwardsPrice, availability, capacity, prerequisites, prerequisitesNote, tutorialUrl, facts, combinesWith, status, suspension, verification, waivers, aliases, demo.",
		  "x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮x‮: Il campo «x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x…» non esiste. Toglilo. I campi possibili sono: title, summary, partner, goals, category, services, coverage, regions, validUntil, reviewBy, freeWhat, freePeriod, freeMonths, freeUntil, afterwards, paymentCard, thirdPartyCosts, thirdPartyCostsNote, activation, support, termsUrl, privacyUrl, declarations, body, notice, proposedOn, lang, merchants, sectors, digitalLevel, areas, areaNote, channels, languages, validFrom, limits, afterwardsNote, afterwardsPrice, availability, capacity, prerequisites, prerequisitesNote, tutorialUrl, facts, combinesWith, status, suspension, verification, waivers, aliases, demo.",
		]
	`);
});

test('sends a description among the fields to its place', () => {
	expect(sentences(offerSchema, anOffer({ descrizione: 'Bene.' }))).toMatchInlineSnapshot(`
		[
		  "descrizione: Il campo «descrizione» non esiste. Toglilo: il testo si scrive sotto la seconda riga di trattini.",
		]
	`);
});

test('reads thousands of unknown keys in no time', () => {
	const extra = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`k${at}`, 'x']));
	const elapsed = cpuStopwatch();
	expect(sentences(offerSchema, anOffer(extra))).toHaveLength(10_000);
	expect(elapsed()).toBeLessThan(2_000);
});
