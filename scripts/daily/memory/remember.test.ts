import { expect, test } from 'vitest';
import type { Verdict } from '../links/verdict.ts';
import { formatMemory, type Memory, most, nothing, parseMemory } from './memory.ts';
import { isDead, remember } from './remember.ts';

const address = 'https://www.bottega.negozio/guida';
const well: Verdict = { kind: 'well' };
const unsure: Verdict = { kind: 'unsure' };
const gone: Verdict = { kind: 'failed', fault: { kind: 'missing', status: 404 } };

test.each([
	[
		'404 once, then well',
		[
			[14, gone],
			[15, well],
		],
		[],
	],
	[
		'404 on two days',
		[
			[14, gone],
			[15, gone],
		],
		['2026-11-14'],
	],
	[
		'404 twice on a day',
		[
			[14, gone],
			[14, gone],
		],
		[],
	],
	[
		'404, nobody could tell, 404',
		[
			[14, gone],
			[15, unsure],
			[16, gone],
		],
		[],
	],
	[
		'404 on two days, then nobody could tell',
		[
			[14, gone],
			[15, gone],
			[16, unsure],
		],
		['2026-11-14'],
	],
	[
		'404, well, 404',
		[
			[14, gone],
			[15, well],
			[16, gone],
		],
		[],
	],
	[
		'404 on two days, then well',
		[
			[14, gone],
			[15, gone],
			[16, well],
		],
		[],
	],
	[
		'never tried by the same program for a while',
		[
			[1, gone],
			[20, gone],
		],
		['2026-11-01'],
	],
] as [string, [number, Verdict][], string[]][])('%s', (_, days, dead) => {
	const memory = days.reduce((before, [day, verdict]) => learn(before, day, verdict), nothing);
	expect(memory.failing.filter(isDead).map(({ first }) => first)).toEqual(dead);
	expect(parseMemory(formatMemory(memory))).toEqual(memory);
});

test('the same day again teaches nothing new', () => {
	const once = learn(nothing, 14, gone);
	expect(learn(once, 14, gone)).toEqual(once);
});

test('what there was no time for stays as it was, and what nobody leads to is forgotten', () => {
	const once = learn(nothing, 14, gone);
	const lesson = { told: [], today: '2026-11-15', exceptions: new Set<string>() };
	const day = { day: '2026-11-15', results: [], skipped: 0 };
	expect(remember(once, { ...lesson, tried: { ...day, left: [address] } })).toEqual(once);
	expect(remember(once, { ...lesson, tried: { ...day, left: [] } })).toEqual(nothing);
	expect(remember(once, { ...lesson, tried: undefined })).toEqual(once);
});

test('an exception does not die, and tells since when it answers', () => {
	const exceptions = new Set([address]);
	const twice = learn(learn(nothing, 14, gone, exceptions), 15, gone, exceptions);
	expect(twice).toEqual(nothing);
	const answers = learn(learn(twice, 16, well, exceptions), 17, well, exceptions);
	expect(answers.answering).toEqual([{ address, since: '2026-11-16', last: '2026-11-17' }]);
	expect(learn(answers, 18, unsure, exceptions)).toEqual(nothing);
});

test('remembers who was told once, until it is over', () => {
	const told = { offer: 'a--b', end: '2026-12-10', before: 30 as const };
	const lesson = { tried: undefined, exceptions: new Set<string>() };
	const once = remember(nothing, { ...lesson, told: [told, told], today: '2026-11-16' });
	expect(once.told).toEqual([told]);
	expect(remember(once, { ...lesson, told: [], today: '2026-12-10' })).toEqual(once);
	expect(remember(once, { ...lesson, told: [], today: '2026-12-11' })).toEqual(nothing);
});

test('never grows beyond what it can be read again from', () => {
	const addresses = Array.from({ length: 3_000 }, (_, at) => `${address}/${'x'.repeat(400)}${at}`);
	addresses.push(`${address}/${'x'.repeat(600)}`);
	const results = addresses.map((one) => ({ address: one, verdict: gone }));
	const tried = { day: '2026-11-16', results, skipped: 0, left: [] };
	const told = Array.from({ length: 6_000 }, (_, at) => ({
		...{ offer: `a--${at}`, end: '2027-01-01', before: 7 as const },
	}));
	const lesson = { tried, told, today: '2026-11-16', exceptions: new Set<string>() };
	const memory = remember(nothing, lesson);
	expect([memory.failing.length, memory.told.length]).toEqual([most.failing, most.told]);
	const text = formatMemory(memory);
	expect(text.length).toBeLessThan(3_000_000);
	expect(parseMemory(text)).toEqual(memory);
});

function learn(before: Memory, day: number, verdict: Verdict, exceptions = new Set<string>()) {
	const today = `2026-11-${String(day).padStart(2, '0')}`;
	const tried = { day: today, results: [{ address, verdict }], skipped: 0, left: [] };
	return remember(before, { tried, told: [], today, exceptions });
}
