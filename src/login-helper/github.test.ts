import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Trial } from './testing/trial.ts';

let trial: Trial;
beforeEach(async () => {
	trial = await Trial.start();
});
afterEach(async () => {
	vi.restoreAllMocks();
	await trial[Symbol.asyncDispose]();
});

test('says so when the person refuses', async () => {
	trial.github.mood = 'refuses';
	const { cookie, back } = await trial.goThere();
	expect(await trial.failureOf(back, cookie)).toMatchInlineSnapshot(
		`"Su GitHub non hai dato il permesso, quindi non sei dentro. Se hai cambiato idea, riprova e scegli «Authorize»."`,
	);
	expect(trial.github.swaps).toEqual([]);
});

test('says so when GitHub does not take the way back', async () => {
	const { cookie, state } = await trial.begin();
	const way = `/callback?error=redirect_uri_mismatch&state=${state}`;
	expect(await trial.failureOf(way, cookie)).toMatch(/configurato male/);
});

test.each([
	['bad_verification_code', /scaduto/],
	['unverified_user_email', /verificato il tuo indirizzo/],
	['incorrect_client_credentials', /configurato male/],
	['redirect_uri_mismatch', /configurato male/],
	['application_suspended', /configurato male/],
	['Not Found', /configurato male/],
	['something_new', /non risponde come dovrebbe/],
])('says what GitHub means by %s', async (error, sentence) => {
	trial.github.mood = { error };
	const { cookie, back } = await trial.goThere();
	expect(await trial.failureOf(back, cookie)).toMatch(sentence);
});

test('says so when the secret is wrong', async () => {
	const { cookie, back } = await trial.goThere();
	const response = await trial.ask(back, { cookie, more: { clientSecret: 'of-yesterday' } });
	expect(response.status).toBe(500);
	expect(await response.text()).not.toContain('of-yesterday');
});

test.each(['breaks', 'redirects'] as const)('says so when GitHub %s', async (mood) => {
	trial.github.mood = mood;
	const { cookie, back } = await trial.goThere();
	expect(await trial.failureOf(back, cookie)).toMatch(/non risponde come dovrebbe/);
	expect(trial.github.swaps).toHaveLength(1);
});

test('says so when there is no GitHub', async () => {
	const { cookie, back } = await trial.goThere();
	await trial[Symbol.asyncDispose]();
	expect(await trial.failureOf(back, cookie)).toMatch(/non risponde come dovrebbe/);
});

test('does not wait for ever', async () => {
	const soon = AbortSignal.timeout(100);
	const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(soon);
	trial.github.mood = 'hangs';
	const { cookie, back } = await trial.goThere();
	expect(await trial.failureOf(back, cookie)).toMatch(/non risponde come dovrebbe/);
	expect(timeout).toHaveBeenCalledWith(10_000);
});
