import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FakeGithub, startFakeGithub } from './start.ts';

const application = { id: 'app', secret: 'secret', callback: 'https://accesso.example/callback' };
const asked = { client_id: 'app', state: 's&t', scope: 'public_repo' };

let hub: FakeGithub;
beforeEach(async () => {
	hub = await startFakeGithub({
		repository: 'ente/catalogo',
		people: [{ login: 'anna' }, { login: 'redazione', role: 'write' }],
		application,
	});
	hub.signIn.visitor = 'anna';
});
afterEach(() => hub[Symbol.asyncDispose]());

test('sends the visitor back with a code and the same state', async () => {
	const back = await authorize(asked);
	expect(back.origin + back.pathname).toBe(application.callback);
	expect(back.searchParams.get('state')).toBe('s&t');
	expect(back.searchParams.get('code')).toMatch(/^\w{20}$/);
});

test('gives a token for a code, once', async () => {
	const code = (await authorize(asked)).searchParams.get('code') ?? '';
	const given = await exchange({ code });
	expect(given).toMatchObject({ token_type: 'bearer', scope: 'public_repo' });
	const user = await fetch(`${hub.apiRoot}/user`, {
		headers: { authorization: `Bearer ${given['access_token']}` },
	});
	expect(await user.json()).toMatchObject({ login: 'anna' });
	expect(await exchange({ code })).toMatchObject({ error: 'bad_verification_code' });
});

test('gives no token without the secret', async () => {
	const code = (await authorize(asked)).searchParams.get('code') ?? '';
	expect(await exchange({ code, client_secret: 'guess' })).toMatchObject({
		error: 'incorrect_client_credentials',
	});
});

test('gives no token to who does not know the other half of a challenge', async () => {
	const challenge = createHash('sha256').update('verifier').digest('base64url');
	const begin = async () =>
		(
			await authorize({ ...asked, code_challenge: challenge, code_challenge_method: 'S256' })
		).searchParams.get('code') ?? '';
	expect(await exchange({ code: await begin(), code_verifier: 'guess' })).toHaveProperty('error');
	expect(await exchange({ code: await begin(), code_verifier: 'verifier' })).toHaveProperty(
		'access_token',
	);
});

test('says that the visitor refused', async () => {
	hub.signIn.visitor = undefined;
	const back = await authorize(asked);
	expect(back.searchParams.get('error')).toBe('access_denied');
	expect(back.searchParams.get('state')).toBe('s&t');
});

test.each([
	['an application it does not know', { client_id: 'other' }],
	['another address to go back to', { redirect_uri: 'https://elsewhere.example/callback' }],
])('sends nobody anywhere for %s', async (_, change) => {
	await expect(authorize({ ...asked, ...change })).rejects.toThrow('404');
});

async function authorize(query: Record<string, string>): Promise<URL> {
	const address = `${hub.address}/login/oauth/authorize?${new URLSearchParams(query)}`;
	const { status, headers } = await fetch(address, { redirect: 'manual' });
	if (status !== 302) throw new Error(String(status));
	return new URL(headers.get('location') ?? '');
}

async function exchange(fields: Record<string, string>): Promise<Record<string, string>> {
	const form = { client_id: application.id, client_secret: application.secret, ...fields };
	const response = await fetch(`${hub.address}/login/oauth/access_token`, {
		method: 'POST',
		headers: { accept: 'application/json' },
		body: new URLSearchParams(form),
	});
	expect(response.status).toBe(200);
	return (await response.json()) as Record<string, string>;
}
