import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeFields } from '../schema/describe.ts';
import { choice, day, upload } from '../schema/fields.ts';
import { text } from '../schema/text.ts';
import { hintOf } from './hint.ts';

const coverage = choice({ 'alcune-regioni': { it: 'Alcune Regioni', en: 'Some Regions' } });

test('says first when a field is asked, with the words of the form', () => {
	const question = text({ min: 1, max: 9 });
	expect(
		hints({
			coverage: coverage.meta({ label: 'Dove vale' }),
			last: day().optional().meta({ label: 'Fino al' }),
			regions: question.meta({
				hint: 'Almeno una.',
				askedWhen: { field: 'coverage', is: 'alcune-regioni' },
			}),
			review: question.meta({ askedWhen: { field: 'last', is: '' } }),
		}).slice(2),
	).toEqual(['Solo se «Dove vale» è «Alcune Regioni». Almeno una.', 'Solo se «Fino al» è vuoto.']);
});

test('says first beside which answer a field is needed', () => {
	const question = text({ min: 1, max: 9 }).optional();
	expect(
		hints({
			logo: question.meta({ label: 'Logo' }),
			words: question.meta({ hint: 'Per chi non lo vede.', neededWith: 'logo' }),
		})[1],
	).toBe("Serve se c'è «Logo». Per chi non lo vede.");
});

test('gives an example of what is written, and none of what is picked', () => {
	expect(
		hints({
			name: text({ min: 1, max: 9 }).meta({ example: 'Bottegaviva' }),
			logo: upload('logo').meta({
				control: 'image',
				hint: 'Ferma.',
				example: '/uploads/a/logo.png',
			}),
		}),
	).toEqual(['Per esempio: `` Bottegaviva ``', 'Ferma.']);
});

test('refuses a condition on a field that is not there', () => {
	const question = text({ min: 1, max: 9 }).meta({ askedWhen: { field: 'nobody', is: '' } });
	expect(() => hints({ question })).toThrow('There is no field "nobody" beside.');
});

test('says nothing where there is nothing to say', () => {
	expect(hints({ coverage })).toEqual(['']);
});

function hints(shape: Record<string, z.ZodType>): string[] {
	const fields = describeFields(z.strictObject(shape));
	return fields.map((field) => hintOf(field, fields));
}
