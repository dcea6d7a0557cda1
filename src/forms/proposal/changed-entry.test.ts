import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutBlanks } from '../../schema/blanks.ts';
import { anActivation, anOffer } from '../../schema/testing/an-offer.ts';
import { anyOffer } from '../../schema/testing/any-offer.ts';
import { withAnswer } from './answers.ts';
import { answersOf, changedEntry } from './changed-entry.ts';
import { someSettings } from './testing/a-content.ts';

const { content } = someSettings();

test('leaves any entry as it is while nobody changes an answer', () => {
	fc.assert(
		fc.property(anyOffer(), (offer) => {
			const same = changedEntry('offers', offer, answersOf('offers', offer), content);
			expect(same).toEqual(offer);
			expect(Object.keys(same)).toEqual(Object.keys(offer));
		}),
		{ numRuns: 100, seed: 20261122 },
	);
});

test('keeps what the form does not ask, and what it does not know', () => {
	const original = {
		...anOffer({ activation: anActivation({ secret: 'x' }), demo: true, unknown: ['a'] }),
		verification: { on: '2026-11-10', how: 'lettura-condizioni', every: 90 },
	};
	const changed = withAnswer(answersOf('offers', original), ['activation', 'time'], 'un-ora');
	expect(changedEntry('offers', original, changed, content)).toEqual({
		...original,
		activation: { ...(original as { activation?: object }).activation, time: 'un-ora' },
	});
});

test('writes a new answer where the schema has its place, and no line for one that went', () => {
	const original = anOffer({ demo: true });
	const answers = { ...answersOf('offers', original), validUntil: '', reviewBy: '2027-04-30' };
	const changed = changedEntry('offers', original, answers, content);
	const keys = Object.keys(changed);
	expect(keys.slice(keys.indexOf('coverage'), keys.indexOf('freeWhat') + 1)).toEqual([
		...['coverage', 'reviewBy', 'freeWhat'],
	]);
	expect(withoutBlanks(changed).value).toEqual(changed);
});

test('keeps a choice that is offered no more, unless somebody chooses anew', () => {
	const original = anOffer({ goals: ['consegne-a-domicilio'] });
	const answers = answersOf('offers', original);
	expect(changedEntry('offers', original, answers, content)['goals']).toEqual([
		'consegne-a-domicilio',
	]);
	const chosen = { ...answers, goals: ['vendere-online'] };
	expect(changedEntry('offers', original, chosen, content)['goals']).toEqual(['vendere-online']);
});
