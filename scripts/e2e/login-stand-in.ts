import { createServer } from 'node:http';
import { listen } from '../local/listen.ts';

/** The login of the CMS, while a test runs. */
export interface LoginStandIn extends AsyncDisposable {
	/** What the settings say of it. */
	address: string;
	/** The origin of the CMS, which alone is given the token. */
	site: string;
}

/**
 * A login as Decap wants it: a window that asks GitHub who is there, and says so to the page that
 * opened it.
 *
 * @param github the address of GitHub
 */
export async function startLogin(github: string): Promise<LoginStandIn> {
	const states = new Set<string>();
	const login = { address: '', site: '' };
	const server = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', login.address);
		const state = searchParams.get('state') ?? '';
		if (pathname === '/auth') {
			const fresh = crypto.randomUUID();
			states.add(fresh);
			const query = { client_id: 'test', state: fresh, scope: 'public_repo' };
			const wish = new URLSearchParams({ ...query, redirect_uri: `${login.address}/back` });
			response.writeHead(302, { location: `${github}/login/oauth/authorize?${wish}` }).end();
		} else if (pathname === '/auth/back' && states.delete(state)) {
			void exchange(github, searchParams).then((said) => {
				response.setHeader('content-type', 'text/html; charset=utf-8');
				response.end(answerPage(login.site, said));
			});
		} else response.writeHead(404).end();
	});
	login.address = `http://127.0.0.1:${await listen(server, 0)}/auth`;
	return Object.assign(login, {
		[Symbol.asyncDispose]() {
			server.close();
			server.closeAllConnections();
			return Promise.resolve();
		},
	});
}

/** What Decap is told in the end. */
async function exchange(github: string, query: URLSearchParams): Promise<string> {
	const refusal = query.get('error_description');
	if (refusal !== null) return `error:${JSON.stringify({ message: refusal })}`;
	const response = await fetch(`${github}/login/oauth/access_token`, {
		method: 'POST',
		headers: { accept: 'application/json' },
		body: new URLSearchParams({
			client_id: 'test',
			client_secret: 'test',
			code: query.get('code') ?? '',
		}),
	});
	const { access_token: token } = (await response.json()) as { access_token: string };
	return `success:${JSON.stringify({ token, provider: 'github' })}`;
}

/** The window offers an answer, and gives it when the page of the CMS has asked for it. */
function answerPage(site: string, said: string): string {
	const [page, answer] = [site, `authorization:github:${said}`].map((text) => JSON.stringify(text));
	return `<!doctype html><title>Accesso</title><script>
addEventListener('message', ({ origin, source }) => {
	if (origin === ${page} && source === opener) opener.postMessage(${answer}, ${page});
});
opener.postMessage('authorizing:github', ${page});
</script>`;
}
