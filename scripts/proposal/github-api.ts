import { setTimeout as wait } from 'node:timers/promises';

/** GitHub's REST API, as one token may use it. */
export interface GithubApi {
	/**
	 * Asks, and asks again where GitHub is in trouble.
	 *
	 * @returns the status, and what was answered
	 * @throws when it does not answer even then
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
		const text = await response.text();
		return {
			status: response.status,
			body: text === '' ? undefined : (JSON.parse(text) as unknown),
		};
	}
	return {
		async ask(method, path, body) {
			for (const pause of pauses) {
				// A change that may have been made is not made twice: whoever asks must look first.
				const answer = await attempt(method, path, body).catch((error: unknown) => {
					if (method === 'POST') throw error;
					return undefined;
				});
				if (answer !== undefined && !isTrouble(answer.status)) return answer;
				await wait(pause);
			}
			return attempt(method, path, body);
		},
	};
}

/** Its servers are in trouble, or it asks to be asked less. */
function isTrouble(status: number): boolean {
	return status >= 500 || status === 429;
}
