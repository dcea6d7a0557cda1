import { expect, test } from 'vitest';
import { aNotice } from '../schema/testing/a-notice.ts';
import { aPartner } from '../schema/testing/a-partner.ts';
import { anAnnouncement } from '../schema/testing/an-announcement.ts';
import { anOffer } from '../schema/testing/an-offer.ts';
import { buildIndex, type Collection, type FoundFile } from './catalogue-index.ts';
import { checkedEntries } from './check-content.ts';
import { type Known, knownOf } from './known.ts';
import type { CheckedEntry, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { cpuStopwatch } from '../schema/testing/cpu-stopwatch.ts';

/** As long as a file may be. */
const length = 190_000;

const texts = [
	'[',
	'a',
	'<',
	'*',
	'(',
	' ',
	'@',
	'`',
	'|',
	'-',
	'\n',
	'/',
	'#',
	'. ',
	'![',
	'a-',
	'<!--',
];

const sources: [Collection, Record<string, unknown>][] = [
	['offers', anOffer({ waivers: [{ rule: 'x', reason: 'x', on: 'x' }] })],
	['partners', aPartner()],
	['announcements', anAnnouncement()],
	['notices', aNotice()],
	['goals', { terms: [{ id: 'x', label: { it: 'x', en: 'x' }, synonyms: ['x'], aliases: ['x'] }] }],
];

test('no rule stumbles over long texts, wherever they stand', () => {
	let tried = 0;
	for (const text of texts) {
		const long = text.repeat(length / text.length);
		const found = sources.flatMap(([collection, source]) => [
			aFile(collection, 'right', source),
			aFile(collection, 'long', replaceTexts(source, long)),
			// Some rules look at a text only where what it refers to exists.
			aFile(collection, 'longer', replaceTexts(source, `${long}\n.`, /^[a-z0-9-]+$/)),
		]);
		const index = buildIndex(found, []);
		const known = knownOf(index, { names: ['x'], waivable: ['x'] });
		const entries = checkedEntries(found, new Map());
		for (const rule of rules) {
			const elapsed = cpuStopwatch();
			run(rule, entries, index, known);
			const took = elapsed();
			expect(took, `${rule.name} on ${JSON.stringify(text)}`).toBeLessThan(1000);
			tried += 1;
		}
	}
	expect(tried).toBe(rules.length * texts.length);
});

test('texts that are longer than their fields may be are no prose', () => {
	const found = sources.map(([collection, source]) =>
		aFile(collection, 'long', replaceTexts(source, 'a'.repeat(length))),
	);
	expect(checkedEntries(found, new Map()).map(({ prose }) => prose)).toEqual(sources.map(() => []));
});

function run(
	rule: Rule,
	entries: CheckedEntry[],
	index: ReturnType<typeof buildIndex>,
	known: Known,
): void {
	if (rule.scope === 'catalogue') rule.check(index);
	else if (rule.scope === 'entry') for (const entry of entries) rule.check(entry, known);
	else for (const entry of entries) rule.check(entry, [], known);
}

/** The same with another text in the place of each, but those that match. */
function replaceTexts(value: unknown, text: string, spare?: RegExp): object {
	return JSON.parse(
		JSON.stringify(value, (_, inner: unknown) =>
			typeof inner === 'string' && spare?.test(inner) !== true ? text : inner,
		),
	) as object;
}

function aFile(collection: Collection, id: string, written: object): FoundFile {
	return { collection, id, file: `content/${collection}/${id}.md`, written };
}
