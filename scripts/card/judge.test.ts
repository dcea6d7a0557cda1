import { expect, test } from 'vitest';
import type { ProposedChange } from '../proposal/proposed-change.ts';
import { cardMarkdown } from './markdown/markdown.ts';
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

test('shows each waiver where it counts, with its reason and its day, old ones too', async () => {
	const reason = 'La bolla di accompagnamento la stampa il corriere, e non costa niente.';
	const waiver = (rule: string) => `\n  - rule: ${rule}\n    reason: ${reason}\n    on: 2026-11-10`;
	const waived = (text: string) =>
		text.replace(
			/\n---\n/,
			`\nwaivers:${waiver('third-party-question')}${waiver('near-duplicate')}\n---\n`,
		);
	const costs = (text: string) =>
		text.replace(
			'thirdPartyCosts: nessuno',
			'thirdPartyCosts: presenti\nthirdPartyCostsNote: La carta per la stampante la compra il negozio.',
		);
	const lines = async (change: ProposedChange, before?: string) => {
		const told = cardMarkdown(
			await cardOf([change], before === undefined ? {} : { already: { [change.file]: before } }),
		);
		return told.split('\n').filter((line) => line.includes('Deroga'));
	};
	const change = aProposedOffer((text) => waived(costs(text)));
	expect(await lines(change)).toMatchInlineSnapshot(`
		[
		  "  - Deroga nuova a \`third-party-question\`, 10 novembre 2026.",
		  "  - Deroga nuova a \`near-duplicate\`, 10 novembre 2026: «La bolla di accompagnamento la stampa il corriere, e non costa niente».",
		]
	`);
	const before = Buffer.from(change.after ?? []).toString();
	const after = Buffer.from(before.replace(/validUntil: \S+/, 'validUntil: 2027-05-31'));
	const renewal = { ...change, before: Buffer.from(before), after };
	expect(await lines(renewal, before)).toMatchInlineSnapshot(`
		[
		  "  - Deroga a \`third-party-question\`, 10 novembre 2026: «La bolla di accompagnamento la stampa il corriere, e non costa niente».",
		  "  - Deroga a \`near-duplicate\`, 10 novembre 2026: «La bolla di accompagnamento la stampa il corriere, e non costa niente».",
		]
	`);
});
