import { expect, test } from 'vitest';
import { formFields } from '../../forms/check-entry.ts';
import { fittingAnswers } from './fitting-answers.ts';

const fields = formFields('offers', '');

test('keeps answers of every shape, and what was emptied', () => {
	const answers = {
		title: 'Vetrina',
		validUntil: '2027-03-31',
		freeMonths: 12,
		services: ['vetrina-online'],
		activation: { mode: 'telefono', steps: [{ title: 'Chiama', text: 'Subito' }, {}] },
		limits: ['Fino a 60 prodotti'],
		demo: true,
		body: null,
	};
	expect(fittingAnswers(fields, answers)).toEqual(answers);
});

test('leaves out fields that the form no longer has', () => {
	expect(fittingAnswers(fields, { titel: 'x', activation: { modo: 'x', time: 'oltre' } })).toEqual({
		activation: { time: 'oltre' },
	});
});

test('leaves out answers of another shape than the form asks for', () => {
	expect(
		fittingAnswers(fields, {
			title: ['x'],
			freeMonths: '12',
			services: 'vetrina-online',
			activation: 'x',
			support: [['x'], 'x', { kind: 5, contact: 'x' }],
			demo: 'true',
		}),
	).toEqual({ support: [{ contact: 'x' }] });
});
