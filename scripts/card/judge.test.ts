import { expect, test } from 'vitest';
import { aProposedOffer, cardOf } from './testing/proposals.ts';

test.each([
	['short title', 'chiarezza', (text: string) => text.replace(/^title: .*/m, 'title: Ordini')],
	[
		'short summary',
		'chiarezza',
		(text: string) => text.replace(/^summary: .*/m, 'summary: Ordini.'),
	],
	['short text', 'chiarezza', (text: string) => text.replace(/\n---\n[^]*$/, '\n---\nOrdini.\n')],
	['long text', 'chiarezza', (text: string) => `${text}${'Il migliore. '.repeat(300)}`],
	[
		'short answer',
		'gratuita',
		(text: string) => text.replace(/^freeWhat: .*/m, 'freeWhat: Tutto.'),
	],
])('a %s fails where it is judged, and nothing praises it', async (_, row, edit) => {
	const { requirements } = await cardOf([aProposedOffer(edit)]);
	const found = requirements.filter(({ points }) => points.length > 0);
	expect(found.map(({ id, status }) => [id, status])).toEqual([[row, 'fails']]);
	const praised = requirements.filter(({ status }) => status === 'holds').map(({ id }) => id);
	expect(praised).not.toContain('chiarezza');
	expect(praised).not.toContain('senza-pubblicita');
	expect(praised).toContain('file');
});

test('what is found in one text is advice beside what is wrong with another', async () => {
	const words = Array.from({ length: 40 }, () => 'parola').join(' ');
	const { verdict, requirements } = await cardOf([
		aProposedOffer((text) => `${text.replace(/^title: .*/m, 'title: Ordini')}\nUna ${words}.\n`),
	]);
	expect(verdict).toMatchObject({ kind: 'correct', errors: 1, questions: [], advice: 1 });
	expect(requirements.find(({ id }) => id === 'chiarezza')?.points).toHaveLength(2);
});

test('an upload that may not stand there is told among the pictures', async () => {
	const after = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
	const file = 'public/uploads/bottegaviva/logo.svg';
	const { requirements } = await cardOf([{ file, before: undefined, after }]);
	expect(requirements.map(({ id, status }) => [id, status])).toEqual([['immagini', 'fails']]);
});
