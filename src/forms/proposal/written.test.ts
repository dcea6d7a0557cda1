import { expect, test } from 'vitest';
import { parseEntry } from '../../schema/parse.ts';
import { offerSchema } from '../../schema/offer.ts';
import { anOffer } from '../../schema/testing/an-offer.ts';
import { firstAnswers } from './answers.ts';
import { fieldsOf } from './steps.ts';
import { someSettings } from './testing/a-content.ts';
import { writtenOf } from './written.ts';

const { content } = someSettings();
const write = (answers: Record<string, unknown>) => writtenOf(fieldsOf.offers, answers, content);

test('says what the answers say, as the schema wants it', () => {
	const answers = { ...anOffer(), freeMonths: '12', validUntil: '2027-3-1' };
	const written = write(answers);
	expect(written).toEqual(anOffer({ validUntil: '2027-03-01' }));
	expect(parseEntry(offerSchema, written, 'prova').ok).toBe(true);
});

test('leaves out what another answer makes no question', () => {
	const answers = anOffer({
		regions: ['lazio'],
		freePeriod: 'sempre',
		reviewBy: '2027-1-1',
		activation: { mode: 'telefono', url: 'https://a.example', phone: '+390001234567' },
	});
	const written = write(answers);
	expect(Object.keys(written)).not.toEqual(
		expect.arrayContaining(['regions', 'freeMonths', 'reviewBy']),
	);
	expect(written['activation']).toEqual({ mode: 'telefono', phone: '+390001234567' });
});

test('leaves out what is meant anyway', () => {
	const first = firstAnswers(fieldsOf.offers, { today: '2026-11-16' });
	expect(first).toMatchObject({ channels: ['online'], status: 'pubblicata' });
	expect(write({ ...first, channels: ['online', 'app'] })).toMatchObject({
		channels: ['online', 'app'],
		proposedOn: '2026-11-16',
	});
	expect(Object.keys(write(first))).not.toEqual(
		expect.arrayContaining(['channels', 'status', 'lang', 'merchants']),
	);
});

test('leaves out services of a category that was chosen before', () => {
	expect(write(anOffer({ services: ['vetrina-online', 'altro'] }))).toMatchObject({
		services: ['vetrina-online'],
	});
	expect(write(anOffer({ category: 'consegne-a-domicilio' }))).toMatchObject({ services: [] });
});

test('leaves a number that is none, and half a day, as they were typed', () => {
	expect(write(anOffer({ freeMonths: 'dodici', validUntil: '2027--31' }))).toMatchObject({
		freeMonths: 'dodici',
		validUntil: '2027--31',
	});
});
