import { z } from 'zod';
import type { Failure, Outcome } from './failures.ts';
import type { Settings } from './settings.ts';

/** Where a person is asked for the permission. */
export function authorizeAddress(challenge: string, settings: Settings): string {
	const address = new URL('/login/oauth/authorize', settings.github);
	address.search = new URLSearchParams({
		client_id: settings.clientId,
		redirect_uri: callbackAddress(settings),
		// The least that lets a partner propose: fork a public repository and write to the fork.
		scope: 'public_repo',
		state: challenge,
		code_challenge: challenge,
		code_challenge_method: 'S256',
		// A company's account is seldom the only one of whoever sits there.
		prompt: 'select_account',
	}).toString();
	return address.href;
}

/**
 * Swaps a code for a token.
 *
 * @param secret whose challenge GitHub was given with the question
 */
export async function swapCode(code: string, secret: string, settings: Settings): Promise<Outcome> {
	const answer = await ask(code, secret, settings).catch(() => undefined);
	const { data } = answerSchema.safeParse(answer);
	if (data === undefined) return { failure: 'unreachable' };
	if ('access_token' in data) return { token: data.access_token };
	return { failure: meanings.get(data.error) ?? 'unreachable' };
}

async function ask(code: string, secret: string, settings: Settings): Promise<unknown> {
	const response = await fetch(new URL('/login/oauth/access_token', settings.github), {
		method: 'POST',
		headers: { accept: 'application/json', 'user-agent': 'vicini-e-connessi' },
		body: new URLSearchParams({
			client_id: settings.clientId,
			client_secret: settings.clientSecret,
			code,
			code_verifier: secret,
			redirect_uri: callbackAddress(settings),
		}),
		// Nobody else may be sent the client's secret. Cloudflare knows no `error` here.
		redirect: 'manual',
		signal: AbortSignal.timeout(10_000),
	});
	return response.json();
}

function callbackAddress({ address }: Settings): string {
	return `${address}/callback`;
}

/** GitHub answers 200 to errors too. */
const answerSchema = z.union([
	z.object({ access_token: z.string().min(1) }),
	z.object({ error: z.string() }),
]);

/** What GitHub calls the mistakes; one that is not here is GitHub's own trouble. */
const meanings = new Map<string, Failure>([
	['bad_verification_code', 'expired'],
	['unverified_user_email', 'unverified'],
	['incorrect_client_credentials', 'configuration'],
	['redirect_uri_mismatch', 'configuration'],
	['application_suspended', 'configuration'],
	// A client that GitHub does not know.
	['Not Found', 'configuration'],
]);
