/** What the forge said, or why it said nothing of use. */
export type ForgeAnswer = { ok: true; body: unknown } | { ok: false; why: Trouble };

/** Why an answer is missing. */
export type Trouble =
	| { kind: 'offline' }
	/** Nobody answered in time. */
	| { kind: 'slow' }
	/** Too much was asked from this network. */
	| { kind: 'limit'; until: Date | undefined }
	| { kind: 'broken' };

/** Asks an address for JSON, as somebody that the forge does not know. */
export async function askForge(address: string): Promise<ForgeAnswer> {
	try {
		const response = await fetch(address, {
			signal: AbortSignal.timeout(patience),
			credentials: 'omit',
		});
		if (response.ok) return { ok: true, body: await response.json() };
		return { ok: false, why: refusal(response) };
	} catch (error) {
		if (error instanceof DOMException && error.name === 'TimeoutError') {
			return { ok: false, why: { kind: 'slow' } };
		}
		return { ok: false, why: { kind: navigator.onLine ? 'broken' : 'offline' } };
	}
}

function refusal({ status, headers }: Response): Trouble {
	const isUsedUp = headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after');
	if (!(status === 429 || (status === 403 && isUsedUp))) return { kind: 'broken' };
	const reset = Number(headers.get('x-ratelimit-reset')) * 1000;
	const wait = Date.now() + Number(headers.get('retry-after')) * 1000;
	const until = headers.has('retry-after') ? wait : reset;
	return { kind: 'limit', until: until > 0 ? new Date(until) : undefined };
}

/** How long somebody waits for an answer on a poor line, in milliseconds. */
const patience = 20_000;
