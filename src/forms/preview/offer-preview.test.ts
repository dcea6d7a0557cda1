import { expect, test } from 'vitest';
import { collections } from '../../schema/collections.ts';
import { describeFields } from '../../schema/describe.ts';
import { anActivation, anOffer } from '../../schema/testing/an-offer.ts';
import { someSettings } from '../proposal/testing/a-content.ts';
import { offerPreview } from './offer-preview.ts';

const today = '2026-11-16';
const settings = someSettings();
const fields = describeFields(collections.offers.schema);

test('shows a right offer as it is, and asks for nothing', () => {
	const { offer, waiting } = preview(anOffer());
	expect(waiting).toEqual([]);
	expect(offer).toMatchObject({
		id: 'bottegaviva--prova',
		title: anOffer()['title'],
		partner: { id: 'bottegaviva' },
		category: { id: 'vendita-online' },
		state: 'attiva',
	});
});

test('shows an offer of which nothing is written, and names what waits', () => {
	const { offer, waiting } = preview({});
	expect(offer.title).toBe("Titolo dell'offerta…");
	expect(offer.body).toBe('Descrizione…');
	const essential = fields.filter(({ step, required }) => step === 'essential' && required);
	expect(essential.length).toBeGreaterThan(10);
	expect(waiting).toEqual(expect.arrayContaining(essential.map(({ label }) => label)));
});

test('shows what is typed from the first letter on', () => {
	const { offer, waiting } = preview({ title: 'V', summary: 'Una', body: '# <b>!' });
	expect(offer).toMatchObject({ title: 'V', summary: 'Una', body: '# <b>!' });
	expect(waiting).toEqual(expect.arrayContaining(["Titolo dell'offerta", 'Descrizione']));
});

test('keeps the right answers beside a wrong one', () => {
	const activation = anActivation({ url: 'javascript:alert(1)', account: 'necessaria' });
	const { offer, waiting } = preview(anOffer({ activation }));
	expect(waiting).toEqual(['Attivazione']);
	expect(offer.activation.account).toBe('necessaria');
	expect(JSON.stringify(offer)).not.toContain('javascript:');
});

test('calls a partner that is proposed alongside by what is known of it', () => {
	expect(preview(anOffer({ partner: 'nuova-bottega' })).offer.partner).toMatchObject({
		id: 'nuova-bottega',
		name: 'nuova-bottega',
	});
});

test.each<[string, Record<string, unknown>]>([
	['a day that there is not', { validUntil: '2026-02-31' }],
	['a day that is none', { validFrom: 'domani', proposedOn: '' }],
	['an end before the beginning', { validUntil: '2026-01-01' }],
	['an end that nobody can tell', { validUntil: '', reviewBy: '' }],
	['Regions without a name', { coverage: 'alcune-regioni' }],
	['months without a number', { freePeriod: 'mesi-dall-attivazione', freeMonths: null }],
	['a free period until an unknown day', { freePeriod: 'fino-alla-data', freeMonths: undefined }],
	['a category that nobody knows', { category: 'altro', services: ['altro'] }],
	['a fact that nobody knows', { facts: [{ fact: 'altro', value: '3' }] }],
	['steps without words', { activation: anActivation({ steps: [{}, { title: '' }] }) }],
	['an activation without a way', { activation: {} }],
	['a text where a list belongs', { goals: 'vendere-online', support: 'telefono' }],
	['a key that the schema does not know', { titel: 'Vetrina', __proto__: { a: 1 } }],
	['a suspension without a reason', { status: 'sospesa' }],
])('shows an offer with %s', (_, changes) => {
	expect(preview(anOffer(changes)).offer.title).toBe(anOffer()['title']);
});

test.each(Object.keys(anOffer()))('shows an offer without "%s"', (key) => {
	const rest = Object.entries(anOffer()).filter(([other]) => other !== key);
	expect(preview(Object.fromEntries(rest)).offer.id).toBe('bottegaviva--prova');
});

function preview(written: Record<string, unknown>) {
	return offerPreview('bottegaviva--prova', written, settings, today);
}
