/** What stands between the page and the forge. */
export type Trouble =
	/** Too many requests for now; until when, if the forge says it. */
	| { kind: 'limit'; until: Date | undefined }
	/** The token is worth nothing any more. */
	| { kind: 'signedOut' }
	/** No answer came. */
	| { kind: 'unreachable' }
	/** The forge has a fault of its own. */
	| { kind: 'down' }
	/** The contributor's copy is not there. */
	| { kind: 'noFork' }
	/** It does not want this request; with the answer's status, if one came. */
	| { kind: 'refused'; status: number | undefined };

/**
 * The trouble that an answer of the forge's API tells of, whatever was asked; undefined where it
 * depends on the question, as with 404 and 422, which Decap counts on.
 *
 * @param message the forge's own sentence
 */
export function troubleOf(
	{ status, headers }: Pick<Response, 'status' | 'headers'>,
	message: string,
	now: Date,
): Trouble | undefined {
	if (status === 401) return { kind: 'signedOut' };
	if (isLimit(status, headers, message)) return { kind: 'limit', until: endOf(headers, now) };
	return status >= 500 ? { kind: 'down' } : undefined;
}

/** GitHub denies with 403 also what somebody has no right to. */
function isLimit(status: number, headers: Headers, message: string): boolean {
	if (status === 429) return true;
	const isUsedUp = headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after');
	return status === 403 && (isUsedUp || /rate limit/i.test(message));
}

/** The hour of a limit is told with every answer: it counts only once the limit is used up. */
function endOf(headers: Headers, now: Date): Date | undefined {
	const wait = secondsIn(headers, 'retry-after');
	if (wait !== undefined) return new Date(now.getTime() + wait * 1000);
	const isUsedUp = headers.get('x-ratelimit-remaining') === '0';
	const reset = isUsedUp ? secondsIn(headers, 'x-ratelimit-reset') : undefined;
	return reset === undefined ? undefined : new Date(reset * 1000);
}

function secondsIn(headers: Headers, name: string): number | undefined {
	const value = headers.get(name) ?? '';
	return /^\d{1,11}$/.test(value) ? Number(value) : undefined;
}
