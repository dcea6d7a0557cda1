import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anOffer } from '../schema/testing/an-offer.ts';
import type { Collection, FoundFile } from './catalogue-index.ts';
import { checkContent } from './check-content.ts';

const collections: Collection[] = [
	'site',
	'goals',
	'categories',
	'services',
	'sectors',
	'facts',
	'partners',
	'offers',
	'announcements',
	'notices',
];

// Keys that the rules ask for, with anything behind them.
const anything: fc.Arbitrary<unknown> = fc.anything({
	key: fc.constantFrom(...Object.keys(anOffer()), 'id', 'rule', 'waivers', 'terms', 'label', 'it'),
	maxDepth: 3,
});

test('no rule fails on what strangers may write, whatever it is', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...collections),
			fc.constantFrom(
				...Object.keys(anOffer()),
				'waivers',
				'aliases',
				'facts',
				'terms',
				'contacts',
			),
			anything,
			(collection, key, value) => {
				const written = { ...anOffer(), [key]: value };
				expect(() => check([aFile(collection, 'prova', written)])).not.toThrow();
			},
		),
	);
});

test.each(Object.keys(anOffer()))('of a wrong type in %s the schema speaks, and no rule', (key) => {
	const id = 'bottegaviva--vetrina-online';
	for (const value of [5, true, {}, [[]], [5]]) {
		const found = check([
			aFile('partners', 'bottegaviva', {}),
			aFile('notices', 'vicini-e-connessi-2026', {}),
			aFile('offers', id, anOffer({ [key]: value })),
		]);
		expect(found.filter(({ file }) => file.includes('offers'))).toEqual([]);
	}
});

test('the same files give the same findings in any order', () => {
	const files = ['a', 'b'].map((name) => aFile('offers', `bottegaviva--${name}`, anOffer()));
	const told = (some: FoundFile[]) => check(some).map(({ file, problem }) => `${file} ${problem}`);
	expect(told(files).length).toBeGreaterThan(0);
	expect(told(files).sort()).toEqual(told(files.toReversed()).sort());
});

function check(files: FoundFile[]) {
	return checkContent(files, new Map(), []);
}

function aFile(collection: Collection, id: string, written: object): FoundFile {
	return { collection, id, file: `content/${collection}/${id}.md`, written };
}
