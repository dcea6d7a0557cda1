import { forget, keep, keptBy } from './cookie.ts';
import type { Outcome } from './failures.ts';
import { authorizeAddress, swapCode } from './github.ts';
import { popupPage } from './popup-page.ts';
import { protect } from './response-headers.ts';
import { areEqual, challengeOf, randomText } from './secret.ts';
import type { Settings } from './settings.ts';

/**
 * The login of the CMS, for any host that speaks the web's `Request` and `Response`. `/auth` sends to
 * GitHub, `/callback` takes the answer and hands a token to the window of the CMS, `/` says that the
 * login is there. It keeps nothing: what it must know again is in a cookie of the browser.
 *
 * @returns never throws: what fails is told to the person
 */
export function loginHelper(settings: Settings): (request: Request) => Promise<Response> {
	return async (request) => {
		const route = routes.get(new URL(request.url).pathname);
		if (route === undefined) return plainAnswer(404, "Qui non c'è niente.");
		if (!route.methods.includes(request.method)) {
			return plainAnswer(405, 'Qui si può solo leggere.', { allow: route.methods.join(', ') });
		}
		return route.answer(request, settings);
	};
}

const routes = new Map<string, Route>([
	['/', { methods: ['GET', 'HEAD'], answer: sayHealthy }],
	['/auth', { methods: ['GET', 'HEAD'], answer: sendToGitHub }],
	// HEAD would use up the code, and nobody would get the token.
	['/callback', { methods: ['GET'], answer: takeAnswer }],
]);

function sayHealthy(): Promise<Response> {
	return Promise.resolve(plainAnswer(200, "L'accesso al modulo funziona."));
}

/** Whatever else the CMS asks for, the person is asked for one permission and comes back here. */
async function sendToGitHub(request: Request, settings: Settings): Promise<Response> {
	if (new URL(request.url).searchParams.get('provider') !== 'github') {
		return popupPage({ failure: 'configuration' }, settings);
	}
	const secret = randomText();
	const location = authorizeAddress(await challengeOf(secret), settings);
	const headers = { ...protect(), location, 'set-cookie': keep(secret, settings) };
	return new Response(null, { status: 302, headers });
}

async function takeAnswer(request: Request, settings: Settings): Promise<Response> {
	return popupPage(await outcomeOf(request, settings), settings, forget(settings));
}

async function outcomeOf(request: Request, settings: Settings): Promise<Outcome> {
	const { searchParams } = new URL(request.url);
	const secret = keptBy(request, settings);
	const state = searchParams.get('state');
	if (secret === undefined || state === null) return { failure: 'expired' };
	if (!areEqual(state, await challengeOf(secret))) return { failure: 'expired' };
	const error = searchParams.get('error');
	if (error !== null) return { failure: error === 'access_denied' ? 'refused' : 'configuration' };
	return swapCode(searchParams.get('code') ?? '', secret, settings);
}

function plainAnswer(status: number, text: string, more: Record<string, string> = {}): Response {
	const headers = { ...protect(), 'content-type': 'text/plain; charset=utf-8', ...more };
	return new Response(`${text}\n`, { status, headers });
}

interface Route {
	methods: string[];
	answer: (request: Request, settings: Settings) => Promise<Response>;
}
