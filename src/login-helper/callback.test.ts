import { afterEach, beforeEach, expect, test } from 'vitest';
import { handedBy } from './testing/handed.ts';
import { Trial } from './testing/trial.ts';

let trial: Trial;
beforeEach(async () => {
	trial = await Trial.start();
});
afterEach(async () => {
	await trial[Symbol.asyncDispose]();
});

test('an answer becomes a token for the CMS, and for nobody else', async () => {
	const { cookie, back } = await trial.goThere();
	const response = await trial.ask(back, { cookie });
	expect(response.status).toBe(200);
	const [token] = trial.github.tokens;
	expect(await handedBy(response.clone())).toEqual({
		origin: 'https://vicini.example',
		message: `authorization:github:success:${JSON.stringify({ token, provider: 'github' })}`,
		waiting: expect.stringContaining('ha dato il permesso') as string,
		unheard: expect.stringContaining('non è arrivato') as string,
	});
	expect(JSON.stringify([...response.headers])).not.toContain(token);
});

test('an answer makes the browser forget its cookie, whatever it says', async () => {
	const { cookie, back } = await trial.goThere();
	for (const way of [back, '/callback', '/callback?state=forged&code=any']) {
		const { headers } = await trial.ask(way, { cookie });
		expect(headers.get('set-cookie')).toBe(
			'__Host-login=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure',
		);
	}
});

test('a code is swapped with the secrets in the body, which no log of addresses sees', async () => {
	const { cookie, back } = await trial.goThere();
	await trial.ask(back, { cookie });
	expect(trial.github.swaps).toHaveLength(1);
	expect(trial.github.swaps[0]?.url).toBe('/login/oauth/access_token');
	expect(trial.github.swaps[0]?.form['client_secret']).toBe('a-secret-of-the-client');
});

test('an answer gets nothing without the cookie, with another one or with an empty one', async () => {
	const { back } = await trial.goThere();
	const { cookie: another } = await trial.begin();
	for (const cookie of ['', another, '__Host-login=', 'login=x']) {
		expect(await trial.failureOf(back, cookie)).toMatch(/scaduto o è già stato usato/);
	}
	expect(trial.github.swaps).toEqual([]);
});

test('an answer gets nothing with a forged state, and the code stays unused', async () => {
	const { cookie, back } = await trial.goThere();
	const { state = '', code = '' } = Object.fromEntries(new URLSearchParams(back.split('?')[1]));
	for (const forged of [
		'',
		state.slice(1),
		`${state.slice(0, -1)}_`,
		`${state}x`,
		'x'.repeat(43),
	]) {
		const way = `/callback?${new URLSearchParams({ code, state: forged }).toString()}`;
		expect(await trial.failureOf(way, cookie)).toMatch(/scaduto o è già stato usato/);
	}
	expect(await trial.failureOf(`/callback?code=${code}`, cookie)).toMatch(/scaduto/);
	expect(trial.github.swaps).toEqual([]);
});

test('an answer gets nothing twice, even from a browser that has not forgotten', async () => {
	const { cookie, back } = await trial.goThere();
	await trial.ask(back, { cookie });
	expect(await trial.failureOf(back, cookie)).toMatch(/scaduto o è già stato usato/);
	expect(trial.github.tokens).toHaveLength(1);
});

test('an answer gets nothing with a code of another login', async () => {
	const { code } = await trial.goThere();
	const { cookie, state } = await trial.begin();
	expect(await trial.failureOf(`/callback?code=${code}&state=${state}`, cookie)).toMatch(/scaduto/);
	expect(trial.github.tokens).toEqual([]);
});
