import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** Where the CMS in the browser finds its API. */
export const apiPath = '/api/v1';

/** The door to decap-server. */
export interface CmsGateway {
	answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
	/** When nothing is being written to the clone. */
	settled: () => Promise<void>;
}

/**
 * Hands requests to decap-server one at a time: it answers 500 to those that wait three seconds for another's
 * git command, and a big catalogue takes longer than that.
 *
 * @param tidy run after each answer, with its status, before the next request
 */
export function openGateway(port: number, tidy: (status: number) => Promise<void>): CmsGateway {
	let last: Promise<unknown> = Promise.resolve();

	async function askAndTidy(body: Buffer): Promise<{ status: number; text: string }> {
		const answer = await ask(port, body);
		await tidy(answer.status);
		return answer;
	}

	return {
		async answer(request, response) {
			// A page of another origin can send text without asking, but not JSON.
			if (!request.headers['content-type']?.startsWith('application/json')) {
				response.writeHead(415).end();
				return;
			}
			const body = await buffer(request);
			const turn = last.then(() => askAndTidy(body));
			last = turn.catch(() => undefined);
			const { status, text } = await turn;
			response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(text);
		},
		async settled() {
			await last;
		},
	};
}

async function ask(port: number, body: Buffer): Promise<{ status: number; text: string }> {
	const answer = await fetch(`http://127.0.0.1:${String(port)}${apiPath}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: new Uint8Array(body),
	});
	return { status: answer.status, text: await answer.text() };
}
