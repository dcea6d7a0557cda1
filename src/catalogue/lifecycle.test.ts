import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../schema/days.ts';
import { isActive, lifeOf, type OfferLife, type OfferState, offerState } from './lifecycle.ts';
import { anOfferEntry } from './testing/some-entries.ts';
import { anyDay, anyLife } from './testing/any-life.ts';

const today = '2026-11-16';
const active = { status: 'attivo' } as const;
const suspended = {
	status: 'sospesa',
	suspension: {
		by: 'partner',
		from: '2026-11-10',
		reason: 'Il servizio si ferma per qualche giorno.',
	},
};

describe('of an offer with a last day', () => {
	test.each([
		['the day before', '2026-11-15', 'terminata'],
		['on it, which still counts', '2026-11-16', 'in-scadenza'],
		['thirty days before', '2026-12-16', 'in-scadenza'],
		['thirty-one days before', '2026-12-17', 'attiva'],
	])('%s', (_when, validUntil, state) => {
		expect(stateOf({ validUntil, validFrom: '2026-10-01' }, active)).toBe(state);
	});
});

describe('of an offer without an end', () => {
	const openEnded = { validUntil: undefined, validFrom: '2026-10-01', proposedOn: '2026-10-01' };

	test.each([
		['is active while it is confirmed', '2027-01-31', 'attiva'],
		['is ending when the confirmation is due', '2026-11-30', 'in-scadenza'],
		['is active on the last day to confirm', '2026-11-16', 'in-scadenza'],
		['has ended when nobody confirmed', '2026-11-15', 'terminata'],
	])('%s', (_what, reviewBy, state) => {
		expect(stateOf({ ...openEnded, reviewBy }, active)).toBe(state);
	});
});

test.each([
	['2026-11-17', 'in-arrivo'],
	['2026-11-16', 'attiva'],
])('an offer that starts on %s is %s', (validFrom, state) => {
	expect(stateOf({ validFrom }, active)).toBe(state);
});

test.each([
	['withdrawn', { status: 'ritirata' }, active, 'ritirata'],
	['of a partner that gave up', {}, { status: 'cessato' }, 'ritirata'],
	['withdrawn, and of no partner', { status: 'ritirata' }, undefined, 'ritirata'],
	['whose partner is not published', {}, undefined, 'in-attesa-del-partner'],
	['suspended, whose partner is not published', suspended, undefined, 'in-attesa-del-partner'],
	['suspended', suspended, active, 'sospesa'],
	['of a suspended partner', {}, { status: 'sospeso' }, 'sospesa'],
	['suspended, which has ended', { ...suspended, validUntil: '2026-11-15' }, active, 'sospesa'],
	['used up', { availability: 'esaurita' }, active, 'esaurita'],
	['with few places left', { availability: 'in-esaurimento' }, active, 'attiva'],
	[
		'used up before its first day',
		{ availability: 'esaurita', validFrom: '2026-11-20' },
		active,
		'in-arrivo',
	],
	[
		'used up, which has ended',
		{ availability: 'esaurita', validUntil: '2026-11-15' },
		active,
		'terminata',
	],
	['used up, which is ending', { availability: 'esaurita', validUntil: today }, active, 'esaurita'],
] as const)('an offer %s', (_what, changes, partner, state) => {
	expect(stateOf({ validFrom: '2026-10-01', ...changes }, partner)).toBe(state);
});

test('an offer is in exactly one state on every day', () => {
	fc.assert(
		fc.property(anyLife(), anyDay(), (life, day) => {
			const holding = states.filter((state) => isTrueOf(state, life, day));
			// The first that holds, by what each says and not by the order of the code.
			expect(offerState(life, day)).toBe(holding[0]);
		}),
	);
});

test('an offer that has ended never comes back', () => {
	fc.assert(
		fc.property(anyLife(), anyDay(), fc.nat(1000), (life, day, later) => {
			fc.pre(offerState(life, day) === 'terminata');
			expect(offerState(life, addDays(day, later))).toBe('terminata');
		}),
	);
});

test('only an offer that is ending or active can be activated', () => {
	expect(states.filter(isActive)).toEqual(['in-scadenza', 'attiva']);
});

const states: OfferState[] = [
	'ritirata',
	'in-attesa-del-partner',
	'sospesa',
	'terminata',
	'in-arrivo',
	'esaurita',
	'in-scadenza',
	'attiva',
];

function isTrueOf(state: OfferState, life: OfferLife, day: string): boolean {
	const last = life.ending.kind === 'on' ? life.ending.day : life.ending.by;
	switch (state) {
		case 'ritirata':
		case 'in-attesa-del-partner':
		case 'sospesa':
			return life.standing === state;
		case 'terminata':
			return day > last;
		case 'in-arrivo':
			return day < life.validFrom;
		case 'esaurita':
			return life.isUsedUp;
		case 'in-scadenza':
			return addDays(day, 30) >= last;
		case 'attiva':
			return true;
	}
}

function stateOf(
	changes: Record<string, unknown>,
	partner: Parameters<typeof lifeOf>[1],
): OfferState {
	return offerState(lifeOf(anOfferEntry('bottegaviva--a', changes), partner), today);
}
