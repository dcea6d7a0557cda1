import { expect, test } from 'vitest';
import { anOffer } from '../../schema/testing/an-offer.ts';
import { type Draft, newDraft } from './draft.ts';
import { draftFragment, draftIn, holdsDraft } from './draft-link.ts';

const draft: Draft = {
	...newDraft({ today: '2026-11-16' }),
	check: { legalType: 'societa' },
	known: '',
	partners: { name: 'Bottegaviva', contacts: [{ kind: 'telefono', value: '+39 000 123 4567' }] },
	offers: { title: 'Città «viva» 😀', regions: ['lazio'], activation: { steps: [{ title: '' }] } },
};

test('a link gives back the draft that it was made of', async () => {
	const fragment = await draftFragment(draft);
	expect(holdsDraft(fragment)).toBe(true);
	expect(await draftIn(fragment)).toEqual(draft);
});

test('a link needs no sign that addresses give another meaning, and is short enough for a message', async () => {
	const fragment = await draftFragment({ ...draft, offers: anOffer() });
	expect(fragment).toMatch(/^#bozza=[\w-]+$/);
	expect(fragment.length).toBeLessThan(2_000);
});

test.each([
	['cut', (fragment: string) => fragment.slice(0, -9)],
	['changed', (fragment: string) => fragment.replace(/.{5}$/, 'AAAAA')],
	['of other signs', () => '#bozza=%%%'],
	['empty', () => '#bozza='],
])('a link that is %s holds no draft', async (_name, harm) => {
	expect(await draftIn(harm(await draftFragment(draft)))).toBeUndefined();
});

test('a link that unpacks to more than a file may hold is no draft', async () => {
	const huge = { ...draft, partners: { name: 'a'.repeat(300_000) } };
	expect(await draftIn(await draftFragment(huge))).toBeUndefined();
});

test('of a draft that somebody made up only what the form asks is taken', async () => {
	const odd = {
		check: { legalType: 5, free: 'si' },
		known: { toString: 'x' },
		step: 99,
		partners: [{ name: 'x' }],
		offers: {
			title: ['x'],
			summary: 5,
			goals: ['vendere-online', { a: 1 }],
			activation: { steps: ['x', { title: 'Apri', nothing: 1 }] },
			demo: true,
			constructor: 'x',
		},
	};
	expect(await draftIn(await draftFragment(odd as unknown as Draft))).toEqual({
		check: { free: 'si' },
		known: undefined,
		step: 0,
		partners: {},
		offers: {
			summary: '5',
			goals: ['vendere-online'],
			activation: { steps: [{}, { title: 'Apri' }] },
		},
	});
});

test('a list is no draft, nor is a text', async () => {
	expect(await draftIn(await draftFragment([] as unknown as Draft))).toBeUndefined();
	expect(await draftIn(await draftFragment('x' as unknown as Draft))).toBeUndefined();
});
