import { type Trouble, troubleOf } from './trouble.ts';
import { whatHappened } from './words.ts';

/**
 * A `fetch` that looks at what the forge's API answers, and leaves everything else alone.
 *
 * Decap waits an hour and says nothing when it reads that a limit is reached. It is given another
 * refusal, on which it gives up at once.
 *
 * @param original the browser's own
 * @param api where the API begins, without a slash at the end
 * @param freshToken the token of who signed in last on this site, perhaps in another tab
 * @param tell is given each trouble, and undefined when an answer came without any
 */
export function watchFetch(original: typeof fetch, { api, freshToken, tell }: Watch): typeof fetch {
	const ask: typeof fetch = async (input, init) => {
		try {
			return await original(input, init);
		} catch (error) {
			tell({ kind: 'unreachable' });
			throw error;
		}
	};

	// Asking again and again with such a token makes GitHub refuse others too.
	const worthless = new Set<string>();

	return async (input, init) => {
		if (!addressOf(input).startsWith(`${api}/`)) return original(input, init);
		const used = authorizationOf(init);
		const renewed = used === null ? undefined : withToken(init, freshToken());
		const isWorthless = used !== null && worthless.has(used);
		let response = await ask(input, isWorthless ? (renewed ?? init) : init);
		if (response.status === 401 && used !== null && !isWorthless) {
			worthless.add(used);
			if (renewed !== undefined) response = await ask(input, renewed);
		}
		const trouble = troubleOf(response, await messageOf(response), new Date());
		tell(trouble);
		return trouble === undefined ? response : refusal(trouble, response.status);
	};
}

/** The same request with another token; undefined when it would be the same once more. */
function withToken(init: RequestInit | undefined, token: string | undefined) {
	if (token === undefined || authorizationOf(init) === `token ${token}`) return undefined;
	const headers = new Headers(init?.headers);
	headers.set('authorization', `token ${token}`);
	return { ...init, headers };
}

function authorizationOf(init: RequestInit | undefined): string | null {
	return new Headers(init?.headers).get('authorization');
}

async function messageOf(response: Response): Promise<string> {
	if (response.ok) return '';
	const said: unknown = await response
		.clone()
		.json()
		.catch(() => undefined);
	const isObject = typeof said === 'object' && said !== null;
	return isObject && 'message' in said ? String(said.message) : '';
}

/** Status 429 makes Decap try again and again, whatever the sentence. */
function refusal(trouble: Trouble, status: number): Response {
	return Response.json(
		{ message: whatHappened(trouble) },
		{ status: trouble.kind === 'limit' ? 403 : status },
	);
}

function addressOf(input: RequestInfo | URL): string {
	if (typeof input === 'string') return input;
	return input instanceof URL ? input.href : input.url;
}

interface Watch {
	api: string;
	freshToken: () => string | undefined;
	tell: (trouble: Trouble | undefined) => void;
}
