import { expect, test } from 'vitest';
import { z } from 'zod';
import { sentences } from './testing/sentences.ts';
import { vatNumber } from './vat-number.ts';

const schema = z.strictObject({
	vat: vatNumber().meta({ label: 'Partita IVA', example: '00000000000' }),
});

test.each(['00000000000', '12345678903', '07643520567'])(
	'takes %s, whose last digit is right',
	(vat) => {
		expect(sentences(schema, { vat })).toEqual([]);
	},
);

test('notices every single wrong digit', () => {
	const right = '12345678903';
	const wrong = Array.from(right).flatMap((digit, position) =>
		Array.from('0123456789')
			.filter((other) => other !== digit)
			.map((other) => right.slice(0, position) + other + right.slice(position + 1)),
	);
	expect(wrong).toHaveLength(99);
	expect(wrong.filter((vat) => sentences(schema, { vat }).length === 0)).toEqual([]);
});

test.each([
	['a wrong last digit', '12345678900'],
	['ten digits', '1234567890'],
	['the country before it', 'IT12345678903'],
	['spaces', '123 456 789 03'],
	['digits of another alphabet', '١٢٣٤٥٦٧٨٩٠٣'],
	['no quotes in the file', 12_345_678_903],
])('says what is wrong: %s', (_name, vat) => {
	expect(sentences(schema, { vat })).toMatchSnapshot();
});
