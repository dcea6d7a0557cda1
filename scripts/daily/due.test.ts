import { expect, test } from 'vitest';
import { buildCatalogue, type Entries } from '../../src/catalogue/catalogue.ts';
import {
	anOfferEntry,
	aPartnerEntry,
	someEntries,
} from '../../src/catalogue/testing/some-entries.ts';
import { noticeSchema } from '../../src/schema/notice.ts';
import { aNotice } from '../../src/schema/testing/a-notice.ts';
import { findDue } from './due.ts';

const today = '2026-11-16';

test.each([
	['2026-10-16', ['past', 'idle']],
	['2026-10-17', ['ended', 'idle']],
	['2026-11-15', ['ended', 'idle']],
	['2026-11-16', ['week']],
	['2026-11-23', ['week']],
	['2026-11-24', ['month']],
	['2026-12-16', ['month']],
	['2026-12-17', []],
])('an offer whose last day is %s', (validUntil, lists) => {
	expect(listsWith([offer({ validUntil })])).toEqual(lists);
});

test('an offer that begins and ends soon is ending', () => {
	expect(listsWith([offer({ validFrom: '2026-11-18', validUntil: '2026-11-20' })])).toEqual([
		'week',
		'idle',
	]);
});

test.each([
	['withdrawn', { status: 'ritirata' }],
	['suspended', { status: 'sospesa', suspension: suspension() }],
])('an offer that is %s does not end for anybody', (_, changes) => {
	expect(listsWith([offer({ validUntil: '2026-11-20', ...changes })])).toEqual(['idle']);
});

test.each([
	['2026-10-16', ['past', 'idle']],
	['2026-10-17', ['usedUp', 'idle']],
	['2026-11-23', ['usedUp', 'idle']],
	['2026-11-24', ['idle']],
])('an offer without places left whose last day is %s', (validUntil, lists) => {
	expect(listsWith([offer({ validUntil, availability: 'esaurita' })])).toEqual(lists);
});

test.each([
	['2026-11-16', ['recheck', 'idle']],
	['2026-11-17', ['idle']],
	[undefined, ['idle']],
])('a suspended offer to be looked at again on %s', (recheckOn, lists) => {
	const changes = { status: 'sospesa', suspension: suspension({ recheckOn }) };
	expect(listsWith([offer(changes)])).toEqual(lists);
});

test('a suspended offer of which no day is said is looked at again after two weeks', () => {
	const since = (from: string) =>
		listsWith([offer({ status: 'sospesa', suspension: suspension({ from }) })]);
	expect(since('2026-11-03')).toEqual(['idle']);
	expect(since('2026-11-02')).toEqual(['recheck', 'idle']);
});

test.each([
	['2026-08-18', []],
	['2026-08-17', ['overdueOffers']],
])('a verification of %s that holds ninety days', (on, lists) => {
	const verification = { on, how: 'conferma-partner', every: 90 };
	expect(listsWith([offer({ verification })])).toEqual(lists);
	for (const untriable of [
		{ validUntil: '2026-11-01' },
		{ validFrom: '2026-12-01' },
		{ availability: 'esaurita' },
		{ status: 'sospesa', suspension: suspension() },
	]) {
		expect(listsWith([offer({ verification, ...untriable })])).not.toContain('overdueOffers');
	}
});

test.each([
	[{}, ['unverifiedOffers']],
	[{ availability: 'esaurita' }, ['idle']],
	[{ validFrom: '2026-12-01' }, ['idle']],
	[{ status: 'sospesa', suspension: suspension() }, ['idle']],
	[{ validUntil: '2026-11-01' }, ['ended', 'idle']],
	[{ status: 'ritirata' }, ['idle']],
])('an offer that was never verified and is %j', (changes, lists) => {
	expect(listsWith([offer({ verification: undefined, ...changes })])).toEqual(lists);
});

test('offers that were never verified come in the order in which they were proposed', () => {
	const offers = ['2026-03-01', '2026-01-01', '2026-02-01'].map((proposedOn, at) =>
		offer({ proposedOn, verification: undefined }, `bottegaviva--numero-${at}`),
	);
	const { unverifiedOffers } = findDue(buildCatalogue(someEntries({ offers }), today));
	expect(unverifiedOffers.map(({ proposedOn }) => proposedOn)).toEqual([
		...['2026-01-01', '2026-02-01', '2026-03-01'],
	]);
});

test.each([
	['2026-11-16', []],
	['2026-11-17', ['aheadOffers', 'aheadPartners']],
])('a verification of %s', (on, lists) => {
	const verification = { on, how: 'conferma-partner', every: 90 };
	const partners = [aPartnerEntry('bottegaviva', { verification })];
	expect(listsWith([offer({ verification })], { partners })).toEqual(lists);
});

test('partners that are away ask for nothing', () => {
	const verification = { on: '2026-01-01', how: 'conferma-partner', every: 30 };
	for (const status of ['sospeso', 'cessato']) {
		const partners = [aPartnerEntry('bottegaviva', { status, verification })];
		expect(listsWith([], { partners })).toEqual([]);
	}
	expect(listsWith([], { partners: [aPartnerEntry('bottegaviva', { verification })] })).toEqual([
		'overduePartners',
		'idle',
	]);
	expect(listsWith([], { partners: [aPartnerEntry('bottegaviva')] })).toEqual([
		'unverifiedPartners',
		'idle',
	]);
});

test.each([
	['2026-11-15', []],
	['2026-11-16', ['closing']],
	['2026-11-30', ['closing']],
	['2026-12-01', []],
])('a notice that closes on %s', (closes, lists) => {
	expect(listsWith([offer({})], { notices: [notice({ closes })] })).toEqual(lists);
});

test.each([
	['2026-10-17', undefined, []],
	['2026-10-16', undefined, ['late']],
	['2026-10-16', '2026-11-16', []],
	['2026-10-16', '2027-11-16', ['late']],
])('a notice that closed on %s with an outcome of %s', (closes, publishedOn, lists) => {
	const outcome = publishedOn && { publishedOn };
	expect(listsWith([offer({})], { notices: [notice({ closes, outcome })] })).toEqual(lists);
});

/** The lists in which something stands. */
function listsWith(offers: Entries['offers'], changes: Partial<Entries> = {}): string[] {
	const verified = { partners: [aPartnerEntry('bottegaviva', { verification: lately })] };
	const due = findDue(buildCatalogue(someEntries({ ...verified, offers, ...changes }), today));
	return Object.entries(due).flatMap(([name, list]: [string, unknown[]]) =>
		list.length > 0 ? [name] : [],
	);
}

function offer(changes: object, id = 'bottegaviva--vetrina') {
	const days = { validFrom: '2026-01-01', validUntil: '2027-03-31', proposedOn: '2026-01-01' };
	return anOfferEntry(id, { ...days, verification: lately, ...changes });
}

function notice(changes: object): Entries['notices'][number] {
	const written = aNotice({ published: '2026-10-01', opens: '2026-10-01', ...changes });
	return { ...noticeSchema.parse(written), id: 'avviso' };
}

const lately = { on: '2026-11-01', how: 'conferma-partner', every: 90 };

function suspension(changes: object = {}) {
	return { by: 'partner', from: '2026-11-10', reason: 'Ci fermiamo per dei lavori.', ...changes };
}
