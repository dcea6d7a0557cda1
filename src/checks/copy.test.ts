import { expect, test } from 'vitest';
import { copiedName } from './copy.ts';

const names = new Map([['bottegaviva--vetrina', undefined]]);

test.each([
	'bottegaviva--vetrina (1)',
	'bottegaviva--vetrina(2)',
	'bottegaviva--vetrina-copia',
	'bottegaviva--vetrina - Copia',
	'bottegaviva--vetrina - Copia (2)',
	'bottegaviva--vetrina copia 2',
	'bottegaviva--vetrina (copia)',
	'bottegaviva--vetrina copy',
])('takes «%s» for a copy', (id) => {
	expect(copiedName(id, names)).toBe('bottegaviva--vetrina');
});

test.each(['bottegaviva--vetrina', 'bottegaviva--vetrina-1', 'bottegaviva--prima-copia'])(
	'takes «%s» for none',
	(id) => {
		expect(copiedName(id, names)).toBeUndefined();
	},
);
