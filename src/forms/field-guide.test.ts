import { expect, test } from 'vitest';
import { z } from 'zod';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { someEntries } from '../catalogue/testing/some-entries.ts';
import { collections } from '../schema/collections.ts';
import { describeFields, type Field } from '../schema/describe.ts';
import { buildFieldGuide, rowsOf } from './field-guide.ts';
import { formContent } from './form-content.ts';

const catalogue = buildCatalogue(someEntries(), '2026-11-16');

test('has a row for every field of every collection, those within groups too', () => {
	const guide = buildFieldGuide(catalogue);
	expect(guide.map(({ id }) => id)).toEqual(Object.keys(collections));
	for (const { rows, id } of guide) {
		const { schema } = collections[id as keyof typeof collections];
		expect(rows.map(({ key }) => key)).toEqual(keysOf(describeFields(schema), ''));
	}
});

test('leaves no bound, value or word open', () => {
	const rows = buildFieldGuide(catalogue).flatMap((section) => section.rows);
	expect(rows.length).toBeGreaterThan(100);
	const said = rows.map((row) => JSON.stringify(row));
	expect(said.filter((row) => /Infinity|∞|undefined|NaN|\bnull\b/.test(row))).toEqual([]);
	expect(
		rows.filter(({ rule, values }) => rule.includes('Uno dei valori') && values.length === 0),
	).toEqual([]);
	expect(
		rows.filter(({ rule, example }) => rule.includes("dell'esempio") && example === ''),
	).toEqual([]);
});

test('says in Italian what may be written, by whom and when', () => {
	const offers = buildFieldGuide(catalogue).find(({ id }) => id === 'offers')?.rows ?? [];
	const some = [
		'title',
		'body',
		'regions',
		'validUntil',
		'freeMonths',
		'activation.steps',
		'activation.steps.title',
		'activation.phone',
		'aliases',
		'waivers.rule',
		'verification.every',
		'demo',
	];
	expect(
		offers
			.filter(({ key }) => some.includes(key))
			.map((row) => ({ ...row, values: row.values.length })),
	).toMatchSnapshot();
});

test('lists what may be chosen, of vocabularies too, by what the file says and what people read', () => {
	const offers = buildFieldGuide(catalogue).find(({ id }) => id === 'offers')?.rows ?? [];
	const valuesOf = (key: string) =>
		offers
			.find((row) => row.key === key)
			?.values.map(({ value, label }) => `${value}: ${label}`)
			.slice(0, 3);
	expect({
		category: valuesOf('category'),
		services: valuesOf('services'),
		sectors: valuesOf('sectors'),
		coverage: valuesOf('coverage'),
		partner: valuesOf('partner'),
	}).toMatchInlineSnapshot(`
		{
		  "category": [
		    "vendita-online: Vendita online",
		    "pagamenti-digitali: Pagamenti digitali",
		  ],
		  "coverage": [
		    "tutta-italia: Tutta Italia",
		    "alcune-regioni: Alcune Regioni",
		  ],
		  "partner": [],
		  "sectors": [
		    "alimentari: Alimentari",
		    "artigianato: Artigianato",
		  ],
		  "services": [
		    "vetrina-online: Vetrina online (Vendita online)",
		    "negozio-online: Negozio online (Vendita online)",
		    "pos-mobile: Pos mobile (Pagamenti digitali)",
		  ],
		}
	`);
});

test('gives the fields of a group the asker and the moment of the group', () => {
	const inner = z.strictObject({ on: z.iso.date().meta({ label: 'Data' }) });
	const schema = z.strictObject({
		check: inner.meta({ label: 'Verifica', who: 'editor', step: 'more' }),
	});
	expect(rowsOf(describeFields(schema), formContent(catalogue).options, '')[1]).toMatchObject({
		key: 'check.on',
		who: 'Redazione',
		step: 'Fra gli altri dettagli',
	});
});

function keysOf(fields: Field[], within: string): string[] {
	return fields.flatMap(({ key, shape }) => {
		const item = shape.kind === 'list' ? shape.item : shape;
		const path = `${within}${key}`;
		return [path, ...(item.kind === 'group' ? keysOf(item.fields, `${path}.`) : [])];
	});
}
