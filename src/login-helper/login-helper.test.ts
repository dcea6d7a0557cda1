import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { question, Trial } from './testing/trial.ts';

let trial: Trial;
beforeEach(async () => {
	trial = await Trial.start();
});
afterEach(async () => {
	await trial[Symbol.asyncDispose]();
});

describe('the question to GitHub', () => {
	test('asks for one permission and one way back, whatever the CMS asks for', async () => {
		const { location } = await trial.begin();
		const { origin, pathname, searchParams } = new URL(location);
		const { state, code_challenge, ...asked } = Object.fromEntries(searchParams);
		expect(origin + pathname).toBe(`${trial.github.address}/login/oauth/authorize`);
		expect(asked).toEqual({
			client_id: 'Ov23liSample',
			redirect_uri: 'https://accesso.example/callback',
			scope: 'public_repo',
			code_challenge_method: 'S256',
			prompt: 'select_account',
		});
		expect(state).toMatch(/^[\w-]{43}$/);
		expect(code_challenge).toBe(state);
	});

	test('has another state each time, of which the cookie does not speak', async () => {
		const [one, other] = await Promise.all([trial.begin(), trial.begin()]);
		expect(one.state).not.toBe(other.state);
		expect(one.cookie).not.toBe(other.cookie);
		expect(one.cookie).not.toContain(one.state);
	});

	test('leaves a short-lived cookie that no script, no other host and no other site gets', async () => {
		const { kept } = await trial.begin();
		expect(kept).toMatch(
			/^__Host-login=[\w-]{43}; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax; Secure$/,
		);
	});

	test('leaves a cookie that a browser takes on a localhost without encryption', async () => {
		const { kept } = await trial.begin({ address: 'http://localhost:8787' });
		expect(kept).toMatch(/^login=[\w-]{43}; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax$/);
	});

	test.each(['/auth', '/auth?provider=gitlab'])('is not asked by %s', async (path) => {
		const response = await trial.ask(path);
		expect(response.status).toBe(500);
		expect(response.headers.get('location')).toBeNull();
	});
});

describe('any other request', () => {
	test('is told at the root that the login is there', async () => {
		expect((await trial.ask('/')).status).toBe(200);
		expect((await trial.ask('/', { method: 'HEAD' })).status).toBe(200);
	});

	test.each(['/callback/', '/auth/x', '//auth', '/constructor', '/.env'])(
		'finds nothing at %s',
		async (path) => {
			expect((await trial.ask(path)).status).toBe(404);
		},
	);

	test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('may not %s', async (method) => {
		for (const path of ['/', '/auth?provider=github', '/callback']) {
			const { status, headers } = await trial.ask(path, { method });
			expect(status).toBe(405);
			expect(headers.get('allow')).toBe(path === '/callback' ? 'GET' : 'GET, HEAD');
		}
	});

	test('does not use up a code by looking', async () => {
		const { cookie, back } = await trial.goThere();
		expect((await trial.ask(back, { cookie, method: 'HEAD' })).status).toBe(405);
		expect(trial.github.swaps).toEqual([]);
	});

	test.each(['/', '/auth', question, '/callback', '/missing'])(
		'of %s is kept, framed and followed by nobody',
		async (path) => {
			const headers = Object.fromEntries((await trial.ask(path)).headers);
			expect(headers).toMatchObject({
				'cache-control': 'no-store',
				'content-security-policy': expect.stringMatching(
					/^default-src 'none'; .*frame-ancestors 'none'$/,
				) as string,
				'cross-origin-opener-policy': 'unsafe-none',
				'referrer-policy': 'no-referrer',
				'x-content-type-options': 'nosniff',
			});
		},
	);
});
