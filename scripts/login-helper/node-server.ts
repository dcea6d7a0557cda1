import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/**
 * Lets Node's server answer with a function of the web's `Request` and `Response`, of which it passes
 * on what the login needs: method, address and cookies.
 *
 * @param say is told of every answer its method, path and status, and nothing that could be a secret
 */
export function nodeServer(
	answer: (request: Request) => Promise<Response>,
	say: (line: string) => void,
): Server {
	return createServer((incoming, outgoing) => {
		void respond(incoming, outgoing);
	});

	async function respond(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
		const request = requestOf(incoming);
		const path = request === undefined ? '?' : new URL(request.url).pathname;
		const response = request === undefined ? refusal(400) : await answer(request).catch(failure);
		outgoing.statusCode = response.status;
		outgoing.setHeaders(response.headers);
		const body = await response.text();
		// Who has the answer can count on the line.
		say(`${incoming.method ?? '?'} ${path} ${response.status}`);
		outgoing.end(body);
	}
}

/** Undefined when the web has no such request, as with the method TRACE. */
function requestOf({ url, method, headers }: IncomingMessage): Request | undefined {
	try {
		return new Request(new URL(url ?? '', 'http://localhost'), {
			method: method ?? 'GET',
			headers: { cookie: headers.cookie ?? '' },
		});
	} catch {
		return undefined;
	}
}

/** Says nothing of the reason, in which there could be a secret. */
function failure(): Response {
	return refusal(500);
}

function refusal(status: number): Response {
	return new Response(null, { status });
}
