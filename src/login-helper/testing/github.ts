import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { listen } from '../../../scripts/program/listen.ts';

/** What stands for GitHub: its two addresses, with codes that work once. */
export interface GitHub extends AsyncDisposable {
	address: string;
	/** What the person or GitHub itself does next; an error's name is what it says of a code. */
	mood: 'accepts' | 'refuses' | 'breaks' | 'hangs' | 'redirects' | { error: string };
	/** Every token it has given. */
	tokens: string[];
	/** Every request for a token. */
	swaps: { url: string; form: Record<string, string> }[];
}

/** Starts it on a port of this machine. */
export async function serveGitHub(client: { id: string; secret: string }): Promise<GitHub> {
	const codes = new Map<string, { challenge: string; redirect: string }>();
	const server = createServer((request, response) => {
		void answer(request, response);
	});
	const github: GitHub = {
		address: `http://localhost:${await listen(server, 0)}`,
		mood: 'accepts',
		tokens: [],
		swaps: [],
		[Symbol.asyncDispose]: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
	return github;

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { pathname, searchParams } = new URL(request.url ?? '', github.address);
		if (pathname === '/login/oauth/authorize') {
			const location = authorize(Object.fromEntries(searchParams));
			response.writeHead(302, { location }).end();
			return;
		}
		const form = Object.fromEntries(new URLSearchParams(await text(request)));
		github.swaps.push({ url: request.url ?? '', form });
		if (github.mood === 'hangs') return;
		if (github.mood === 'breaks') {
			response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Unicorn</h1>');
			return;
		}
		if (github.mood === 'redirects') {
			response.writeHead(307, { location: '/elsewhere' }).end();
			return;
		}
		// The real one says 200 of errors too.
		response.writeHead(200, { 'content-type': 'application/json' });
		response.end(JSON.stringify(swap(form)));
	}

	function authorize({ redirect_uri = '', state = '', ...asked }: Record<string, string>): string {
		const location = new URL(redirect_uri);
		location.searchParams.set('state', state);
		if (github.mood === 'refuses') {
			location.searchParams.set('error', 'access_denied');
			return location.href;
		}
		const code = randomUUID();
		codes.set(code, { challenge: asked['code_challenge'] ?? '', redirect: redirect_uri });
		location.searchParams.set('code', code);
		return location.href;
	}

	function swap({ code = '', ...form }: Record<string, string>): object {
		if (typeof github.mood === 'object') return github.mood;
		if (form['client_id'] !== client.id || form['client_secret'] !== client.secret) {
			return { error: 'incorrect_client_credentials' };
		}
		const given = codes.get(code);
		codes.delete(code);
		if (given?.challenge !== challengeOf(form['code_verifier'] ?? '')) {
			return { error: 'bad_verification_code' };
		}
		if (given.redirect !== form['redirect_uri']) return { error: 'redirect_uri_mismatch' };
		const token = `gho_${randomUUID()}`;
		github.tokens.push(token);
		return { access_token: token, token_type: 'bearer', scope: 'public_repo' };
	}
}

function challengeOf(verifier: string): string {
	return createHash('sha256').update(verifier).digest('base64url');
}
