import { expect, test } from 'vitest';
import { linkNews } from './link-news.ts';
import type { Verdict } from './links/verdict.ts';
import { type Memory, nothing } from './memory/memory.ts';
import { remember } from './memory/remember.ts';

const fault = { kind: 'missing', status: 404 } as const;
const gone: Verdict = { kind: 'failed', fault };
const address = 'https://www.bottega.negozio/guida';
const once = aMemory('2026-11-15');
const dead = aMemory('2026-11-14');

test.each([
	['fails for the first time', nothing, gone, { doubtful: 1 }],
	['failed once and refuses programs', once, { kind: 'unsure' }, { unsure: 1 }],
	['failed once and is not tried', once, undefined, { left: 1 }],
	['fails again', once, gone, { dead: 1 }],
	['is dead and refuses programs', dead, { kind: 'unsure' }, { dead: 1 }],
	['is dead and is not tried', dead, undefined, { dead: 1 }],
	['answers again', dead, { kind: 'well' }, { well: 1 }],
] as [string, Memory, Verdict | undefined, object][])(
	'an address that %s is counted once',
	(_, before, verdict, counted) => {
		expect(counts(before, verdict)).toEqual({ ...none, ...counted });
	},
);

test('an exception that fails is no doubt', () => {
	expect(counts(nothing, gone, [address])).toEqual({ ...none, excepted: 1 });
});

const none = { dead: 0, doubtful: 0, well: 0, unsure: 0, excepted: 0, skipped: 0, left: 0 };

function counts(before: Memory, verdict: Verdict | undefined, excepted: string[] = []) {
	const tried = {
		...{ day: '2026-11-16', skipped: 0 },
		...(verdict === undefined
			? { results: [], left: [address] }
			: { results: [{ address, verdict }], left: [] }),
	};
	const exceptions = new Set(excepted);
	const memory = remember(before, { tried, told: [], today: tried.day, exceptions });
	const news = linkNews(tried, memory, { shown: new Map([[address, []]]) });
	return { ...news, dead: news.dead.length };
}

function aMemory(first: string): Memory {
	return { ...nothing, failing: [{ address, first, last: '2026-11-15', fault }] };
}
