import { expect, test } from 'vitest';
import { describeFields } from '../../../src/schema/describe.ts';
import { collections } from '../../../src/schema/collections.ts';
import { cardOf, inOtherWords } from '../testing/proposals.ts';
import { shortLinks } from './short-links.ts';

test.each([
	[
		'announcements',
		{ body: 'Tutto è [nella guida](https://bit.ly/3abc). Anche qui: tinyurl.com/x.' },
	],
	['partners', { website: 'https://bit.ly/3abc', body: 'Vedi tinyurl.com/x' }],
	[
		'offers',
		{ tutorialUrl: 'https://bit.ly/3abc', activation: { steps: [{ text: 'Apri tinyurl.com/x' }] } },
	],
] as const)(
	'asks where a shortened address leads, in fields and texts of %s',
	(collection, after) => {
		const [found, ...others] = shortLinks(anEntry(collection, after));
		expect(others).toEqual([]);
		expect(found?.quotes.toSorted()).toEqual(['https://bit.ly/3abc', 'tinyurl.com/x']);
	},
);

test('asks nothing about what was there before, whole addresses, and hosts with a like name', () => {
	const body = 'Vedi https://bit.ly/3abc';
	expect(shortLinks(anEntry('partners', { body }, { body }))).toEqual([]);
	const whole =
		'https://www.bottegaviva.example/bit.ly/x, orbit.ly/x, rabbit.ly e bit.ly.example/x';
	expect(shortLinks(anEntry('partners', { body: whole }))).toEqual([]);
});

test('of the page to sign up the check of its own speaks, once', async () => {
	const change = inOtherWords();
	const text = Buffer.from(change.after ?? []).toString();
	const after = Buffer.from(text.replace(/^ {2}url: .*/m, '  url: https://bit.ly/3abc'));
	const { requirements } = await cardOf([{ ...change, after }]);
	const rules = requirements.flatMap(({ points }) => points.map(({ rule }) => rule));
	expect(rules.toSorted()).toEqual(['activation-host', 'near-offer']);
});

test('stands on the card also when nobody tries addresses', async () => {
	const change = inOtherWords();
	const text = Buffer.from(change.after ?? []).toString();
	const after = Buffer.from(`${text}\nVedi https://bit.ly/3abc\n`);
	const { requirements } = await cardOf([{ ...change, after }]);
	const row = requirements.find(({ id }) => id === 'indirizzi');
	expect(row?.points.map(({ rule, quotes }) => [rule, quotes])).toEqual([
		['short-link', ['https://bit.ly/3abc']],
	]);
});

function anEntry(collection: keyof typeof collections, after: object, before?: object) {
	const { schema, folder } = collections[collection];
	return {
		entries: [
			{
				...{ file: `${folder}/a.md`, id: 'a', collection, kind: 'changed' as const },
				...{ fields: describeFields(schema), before, after },
			},
		],
	};
}
