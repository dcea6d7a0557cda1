import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeFields } from '../schema/describe.ts';
import { day } from '../schema/fields.ts';
import { webAddress } from '../schema/web-address.ts';
import { parseEntry } from '../schema/parse.ts';
import { text } from '../schema/text.ts';
import { patternOf } from './pattern.ts';

const lengths = [0, 1, 2, 3, 9, 10, 11, 12, 89, 90, 91, 200];
const fillings = ['è', '\n', ' ', 'a b\n', '’', '😀'];
const frames = [
	['', ''],
	[' ', ' '],
	['\n\n', '\n'],
	['\t', '\u00a0'],
	['a', 'b'],
];
const texts = lengths
	.flatMap((length) =>
		fillings.flatMap((filling) =>
			frames.map(
				([before, after]) =>
					`${before ?? ''}${filling.repeat(length).slice(0, length)}${after ?? ''}`,
			),
		),
	)
	// Half a character is refused for another reason than its length.
	.filter((text) => text.isWellFormed());

test.each([
	{ min: 10, max: 90 },
	{ min: 1, max: 1 },
	{ min: 2, max: 2 },
	{ min: 1, max: 12 },
	{ min: 9, max: Infinity },
])('bounds of %o are those of the schema, for lines, paragraphs and spaces', (bounds) => {
	const required = z.strictObject({ field: text(bounds) });
	const optional = z.strictObject({ field: text(bounds).optional() });
	expect(verdicts(required)).toEqual(judgements(required));
	expect(verdicts(optional)).toEqual(judgements(optional));
	expect(new Set(verdicts(required)).size, 'texts of both kinds were tried').toBe(2);
});

test('a text that may be of any length has no pattern', () => {
	expect(pattern(z.strictObject({ field: text({ min: 0, max: Infinity }) }))).toBeUndefined();
});

test.each([
	'https://www.bottegaviva.example',
	' https://bottegaviva.example/vicini?da=catalogo&x=1#su ',
	'HTTPS://Bottegaviva.example:8443/',
	'https://perché-no.example/così',
	'https://bottegaviva.example/condizioni (clicca qui)',
	'https:/bottegaviva.example',
	String.raw`https:\\bottegaviva.example`,
	'https:www.bottegaviva.example',
	'https://bottegaviva.example\t/vicini',
	'https://bottegaviva.example:8443@altrove.example/',
	'http://www.bottegaviva.example',
	'www.bottegaviva.example',
	'https://localhost',
	'https://utente@bottegaviva.example',
	'https://bottegaviva.example/@nome',
	'bottegaviva',
])('a web address is judged as the schema does: %s', (address) => {
	const schema = z.strictObject({ field: webAddress() });
	expect(accepts(schema, address)).toBe(isValid(schema, address));
});

test('says what to do, in Italian', () => {
	const schema = z.strictObject({
		title: text({ min: 10, max: 90 }).meta({ label: 'Titolo' }),
		note: text({ min: 1, max: 3000 }).meta({ label: 'Nota' }),
		more: text({ min: 20, max: Infinity }).meta({ label: 'Altro' }),
		site: webAddress().meta({ label: 'Sito' }),
		terms: webAddress().meta({ label: 'Condizioni', example: 'https://www.bottegaviva.example' }),
		mail: z.email().meta({ label: 'E-mail' }),
		code: z.string().regex(/^\d+$/).meta({ label: 'Codice', example: '42' }),
		last: day().meta({ label: 'Fine' }),
	});
	expect(describeFields(schema).map((field) => patternOf(field).pattern?.[1]))
		.toMatchInlineSnapshot(`
		[
		  "scrivi da 10 a 90 caratteri",
		  "scrivi al massimo 3.000 caratteri",
		  "scrivi almeno 20 caratteri",
		  "scrivi qualcosa come «https://www.esempio.it»",
		  "scrivi qualcosa come «https://www.bottegaviva.example»",
		  "scrivi qualcosa come «nome@esempio.it»",
		  "scrivi qualcosa come «42»",
		  undefined,
		]
	`);
});

function verdicts(schema: z.ZodObject): boolean[] {
	return texts.map((written) => accepts(schema, written));
}

function judgements(schema: z.ZodObject): boolean[] {
	return texts.map((written) => isValid(schema, written));
}

// Decap asks "required" about an empty field, and the pattern about any other.
function accepts(schema: z.ZodObject, written: string): boolean {
	const [field] = describeFields(schema);
	if (written === '') return field?.required === false;
	return new RegExp(pattern(schema) ?? '').test(written);
}

function isValid(schema: z.ZodObject, written: string): boolean {
	return parseEntry(schema, { field: written }, 'offer.md').ok;
}

function pattern(schema: z.ZodObject): string | undefined {
	const [field] = describeFields(schema);
	if (field === undefined) throw new Error('The schema has no field.');
	return patternOf(field).pattern?.[0];
}
