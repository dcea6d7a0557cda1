import { expect, test } from 'vitest';
import { identifierOf } from './identifier.ts';

test('is spelt from the fields that name an entry', () => {
	expect(identifierOf('partners', { name: 'Caffè & Co.' })).toBe('caffe-co');
	expect(identifierOf('offers', { partner: 'caffe-co', title: 'Due vetrine' })).toBe(
		'caffe-co--due-vetrine',
	);
});

test('a partner called by a number does not take the place of a page of the list', () => {
	expect(identifierOf('partners', { name: '365' })).toBe('partner-365');
});
