import { expect, test } from 'vitest';
import { saySame } from './untouched.ts';

test.each([
	[undefined, ''],
	[undefined, []],
	[undefined, { on: '', by: undefined }],
	[{ steps: [{ title: 'Chiama' }] }, { steps: [{ title: 'Chiama', text: '' }], url: '' }],
	['2026-11-16', '2026-11-16'],
])('%j says the same as %j', (one, other) => {
	expect(saySame(one, other)).toBe(true);
	expect(saySame(other, one)).toBe(true);
});

test.each([
	['Vetrina', ''],
	[undefined, false],
	[undefined, [{}]],
	[[], ['']],
	[undefined, ['']],
	[[{ title: 'Chiama' }], [{ title: 'Chiama' }, {}]],
	[{ steps: [] }, { steps: [{}] }],
	[{ on: '2026-11-16' }, {}],
	['1', 1],
])('%j does not say the same as %j', (one, other) => {
	expect(saySame(one, other)).toBe(false);
	expect(saySame(other, one)).toBe(false);
});
