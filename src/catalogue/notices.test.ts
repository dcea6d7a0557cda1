import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	isOutcomeLate,
	listNotices,
	noticeState,
	outcomeDue,
	openNotice,
	publishedNotices,
} from './notices.ts';
import { aNoticeEntry } from './testing/some-entries.ts';
import { anyDay } from './testing/any-life.ts';

const outcome = { received: 3, approved: 2, refused: 1, publishedOn: '2027-01-20' };
const judged = aNoticeEntry('a', { outcome });

test.each([
	['2026-10-31', 'in-arrivo'],
	['2026-11-01', 'aperto'],
	['2026-12-31', 'aperto'],
	['2027-01-01', 'in-valutazione'],
	['2027-01-19', 'in-valutazione'],
	['2027-01-20', 'chiuso'],
])('on %s the notice is %s', (day, state) => {
	expect(noticeState(judged, day)).toBe(state);
});

test('a notice has a page from the day it is published', () => {
	const notices = [aNoticeEntry('a', { published: '2026-10-20' })];
	const idsOn = (today: string) => publishedNotices({ notices, today }).map(({ id }) => id);
	expect(idsOn('2026-10-19')).toEqual([]);
	expect(idsOn('2026-10-20')).toEqual(['a']);
});

test.each([
	['2027-01-30', aNoticeEntry('a'), false],
	['2027-01-31', aNoticeEntry('a'), true],
	['2027-01-31', judged, false],
	['2027-01-31', aNoticeEntry('a', { outcome: { publishedOn: '2028-01-20' } }), true],
])('on %s the outcome of a notice that closed on the 31st of December', (day, notice, isLate) => {
	expect(outcomeDue(notice)).toBe('2027-01-30');
	expect(isOutcomeLate(notice, day)).toBe(isLate);
});

test('a notice without an outcome stays in judgement', () => {
	expect(noticeState(aNoticeEntry('a'), '2030-01-01')).toBe('in-valutazione');
});

test('only an open notice takes proposals, and of two the one that opened last', () => {
	const notices = [
		aNoticeEntry('spring', { opens: '2026-03-01', closes: '2026-11-30' }),
		aNoticeEntry('autumn'),
	];
	expect(openNotice({ notices, today: '2026-10-31' })?.id).toBe('spring');
	expect(openNotice({ notices, today: '2026-11-16' })?.id).toBe('autumn');
	expect(openNotice({ notices, today: '2027-01-01' })).toBeUndefined();
	expect(listNotices({ notices }).map(({ id }) => id)).toEqual(['autumn', 'spring']);
});

test('a notice never goes back to an earlier state', () => {
	const order = ['in-arrivo', 'aperto', 'in-valutazione', 'chiuso'];
	fc.assert(
		fc.property(anyDay(), anyDay(), (one, other) => {
			const [first, last] = [one, other].toSorted();
			const stages = [first ?? one, last ?? other].map((day) =>
				order.indexOf(noticeState(judged, day)),
			);
			expect(stages).toEqual(stages.toSorted());
		}),
	);
});
