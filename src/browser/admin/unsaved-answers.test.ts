import { expect, test } from 'vitest';
import { unsavedAnswers } from './unsaved-answers.ts';

const before = { title: 'Vetrina', limits: ['Fino a 60 prodotti'], demo: true };

test('takes the fields that are other than before, and no others', () => {
	const now = { ...before, title: 'Una vetrina', limits: [], body: 'Testo' };
	expect(unsavedAnswers(before, now, []).changes).toEqual({
		title: 'Una vetrina',
		limits: null,
		body: 'Testo',
	});
});

test('has nothing to keep of what was typed and deleted again', () => {
	const now = { ...before, summary: '', services: [], validUntil: null, body: undefined };
	expect(unsavedAnswers(before, now, []).changes).toEqual({});
});

test('leaves out files that are not sent yet, and names them', () => {
	const now = {
		logo: '/uploads/bottegaviva/logo.png',
		image: '/uploads/redazione/vecchia.png',
		attachments: [{ label: 'Il bando', file: '/uploads/redazione/bando.pdf' }],
	};
	expect(unsavedAnswers({}, now, ['logo.png', 'bando.pdf'])).toEqual({
		changes: { image: now.image, attachments: [{ label: 'Il bando' }] },
		files: ['logo.png', 'bando.pdf'],
	});
});
