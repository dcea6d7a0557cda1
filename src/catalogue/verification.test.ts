import { expect, test } from 'vitest';
import { isVerificationAhead, isVerificationOverdue } from './verification.ts';

const verification = { on: '2026-10-17', how: 'prova-di-attivazione', every: 30 } as const;

test.each([
	['2026-11-16', false],
	['2026-11-17', true],
])('a verification of 30 days before is overdue on %s: %s', (today, isOverdue) => {
	expect(isVerificationOverdue(verification, today)).toBe(isOverdue);
});

test.each([
	['2026-10-16', true],
	['2026-10-17', false],
])('on %s a verification of the 17th of October is of a day that has not come: %s', (today, is) => {
	expect(isVerificationAhead(verification, today)).toBe(is);
});

test('what was never verified is not overdue', () => {
	expect(isVerificationOverdue(undefined, '2026-11-16')).toBe(false);
	expect(isVerificationAhead(undefined, '2026-11-16')).toBe(false);
});
