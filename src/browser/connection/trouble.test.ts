import { expect, test } from 'vitest';
import { troubleOf } from './trouble.ts';

const now = new Date('2026-11-16T09:00:00Z');

test.each([
	['a used-up limit', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1794993600' }],
	['a limit that asks to wait', 403, { 'retry-after': '60' }],
	['too many requests', 429, {}],
])('takes %s for a limit', (_, status, headers) => {
	expect(seen(status, headers)?.kind).toBe('limit');
});

test('knows a limit by the words of the forge alone, as when the browser hides the headers', () => {
	const message = 'API rate limit exceeded for user ID 1000.';
	expect(seen(403, {}, message)).toEqual({ kind: 'limit', until: undefined });
});

test('reads when a limit ends', () => {
	expect(seen(429, { 'retry-after': '90' })).toEqual({
		kind: 'limit',
		until: new Date('2026-11-16T09:01:30Z'),
	});
	const reset = String(now.getTime() / 1000 + 600);
	expect(seen(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset })).toEqual({
		kind: 'limit',
		until: new Date('2026-11-16T09:10:00Z'),
	});
});

test.each(['', '-5', 'soon', '1e99', '99999999999999'])(
	'does not believe a limit that ends at «%s»',
	(reset) => {
		const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
		expect(seen(429, headers)).toEqual({ kind: 'limit', until: undefined });
	},
);

test('does not take the end of the hour for the end of another limit', () => {
	const headers = { 'x-ratelimit-remaining': '4000', 'x-ratelimit-reset': '1794993600' };
	expect(seen(429, headers)).toEqual({ kind: 'limit', until: undefined });
});

test('tells a token that is worth nothing and a forge with a fault', () => {
	expect(seen(401, {})).toEqual({ kind: 'signedOut' });
	expect(seen(503, {})).toEqual({ kind: 'down' });
});

test.each([200, 304, 403, 404, 409, 422])('leaves an answer with %i to who asked', (status) => {
	expect(seen(status, { 'x-ratelimit-remaining': '4999' }, 'Not Found')).toBeUndefined();
});

function seen(status: number, headers: Record<string, string>, message = '') {
	return troubleOf({ status, headers: new Headers(headers) }, message, now);
}
