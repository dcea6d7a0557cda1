import { setTimeout as wait } from 'node:timers/promises';
import { silenceOf } from './github-trouble.ts';

/** GitHub's REST API, as one token may use it. */
export interface GithubApi {
	/**
	 * Asks, and asks again where GitHub is in trouble.
	 *
	 * @returns the status, and what was answered
	 * @throws Obstacle when it does not answer even then
	 */
	ask: (method: string, path: string, body?: unknown) => Promise<{ status: number; body: unknown }>;
}

/**
 * The API at an address.
 *
 * @param root without a slash at the end
 * @param pauses before each further attempt, in milliseconds
 */
export function githubApi(
	root: string,
	token: string,
	pauses: number[] = [1_000, 4_000, 15_000],
): GithubApi {
	async function attempt(method: string, path: string, body: unknown) {
		const response = await fetch(root + path, {
			method,
			headers: {
				accept: 'application/vnd.github+json',
				authorization: `Bearer ${token}`,
				'content-type': 'application/json',
				'x-github-api-version': '2022-11-28',
			},
			redirect: 'error',
			signal: AbortSignal.timeout(30_000),
			...(body !== undefined && { body: JSON.stringify(body) }),
		});
		return { status: response.status, body: bodyOf(await response.text(), response.ok) };
	}
	const heard: typeof attempt = (...request) =>
		attempt(...request).catch((cause: unknown) => {
			throw silenceOf(root, cause);
		});
	return {
		async ask(method, path, body) {
			for (const pause of pauses) {
				// A change that may have been made is not made twice: whoever asks must look first.
				const answer = await heard(method, path, body).catch((error: unknown) => {
					if (method === 'POST') throw error;
					return undefined;
				});
				if (answer !== undefined && !isTrouble(answer.status)) return answer;
				await wait(pause);
			}
			return heard(method, path, body);
		},
	};
}

/** What refuses may be a page for people of some server on the way: its status says enough. */
function bodyOf(text: string, isSuccess: boolean): unknown {
	if (text === '') return undefined;
	try {
		return JSON.parse(text);
	} catch (cause) {
		if (isSuccess) throw cause;
		return undefined;
	}
}

/** Its servers are in trouble, or it asks to be asked less. */
function isTrouble(status: number): boolean {
	return status >= 500 || status === 429;
}
