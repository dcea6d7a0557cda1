import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer, Call } from './call.ts';
import type { Faults, Strike } from './faults.ts';
import { graphqlEndpoints } from './graphql-endpoint.ts';
import type { Hub } from './hub.ts';
import { issueEndpoints } from './issue-endpoints.ts';
import { objectEndpoints } from './object-endpoints.ts';
import type { Session } from './people.ts';
import { pullEndpoints } from './pull-endpoints.ts';
import { refEndpoints } from './ref-endpoints.ts';
import { notFound, Refusal } from './refusal.ts';
import { repositoryEndpoints } from './repository-endpoints.ts';
import { allowOrigin, readJson, send } from './response.ts';
import { reviewEndpoints } from './review-endpoints.ts';
import { findRoute } from './router.ts';
import { settingsEndpoints } from './settings-endpoints.ts';

/** A request that came, and what became of it. */
export interface RecordedRequest {
	method: string;
	/** The path below the API's own, as it was sent. */
	path: string;
	query: string;
	/** Who asked; undefined without a token that is known. */
	login: string | undefined;
	/** What was answered; 0 when the connection broke before that. */
	status: number;
	/** Whether there is no such endpoint here. */
	isUnknown: boolean;
}

/**
 * The REST API.
 *
 * @param base the path it lives under, without a slash at the end
 * @param record where each request is written down when it is over
 */
export function makeApi(
	hub: Hub,
	{ base, faults, record }: { base: string; faults: Faults; record: RecordedRequest[] },
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
	const endpoints = [
		...repositoryEndpoints(hub),
		...objectEndpoints(hub),
		...refEndpoints(hub),
		...pullEndpoints(hub),
		...issueEndpoints(hub),
		...reviewEndpoints(hub),
		...settingsEndpoints(hub),
		...graphqlEndpoints(hub),
	];
	let asked = 0;

	async function answer(call: Call, strikes: Strike[], token: string | undefined): Promise<Answer> {
		const refusal = strikes.map(refusalOf).find((one) => one !== undefined);
		if (refusal !== undefined) throw refusal;
		if (token !== undefined && call.session === undefined)
			throw new Refusal(401, 'Bad credentials');
		const route = findRoute(endpoints, call.method, call.path);
		if (route === undefined) throw notFound();
		return route.answer({ ...call, at: route.at });
	}

	return async (request, response) => {
		if (request.method === 'OPTIONS') {
			allowOrigin(response);
			return;
		}
		const url = new URL(request.url ?? '/', hub.address);
		const method = request.method ?? '';
		const path = url.pathname.slice(base.length);
		const body = await readJson(request);
		const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
		const session = token === undefined ? undefined : hub.people.session(token);
		const login = session?.person.login;
		const isUnknown = findRoute(endpoints, method, path) === undefined;
		const entry = { method, path, query: url.search, login, status: 0, isUnknown };
		record.push(entry);

		const strikes = faults.striking({ method, path, login });
		for (const strike of strikes) {
			if (strike.kind === 'slow') await wait(strike.milliseconds);
			if (strike.kind === 'meanwhile') await strike.act();
		}
		if (strikes.some(({ kind }) => kind === 'cutOff')) {
			request.socket.destroy();
			return;
		}
		const call = {
			method,
			path,
			root: hub.address + base,
			query: url.searchParams,
			at: {},
			body,
			session,
		};
		const done = await answer(call, strikes, token).catch(refused);
		if (strikes.some(({ kind }) => kind === 'answerLost')) {
			request.socket.destroy();
			return;
		}
		asked += 1;
		const headers = { ...limits(asked, session, strikes), ...done.headers };
		entry.status = send(request, response, { ...done, headers });
	};
}

function refusalOf(strike: Strike): Refusal | undefined {
	switch (strike.kind) {
		case 'rateLimit':
			return new Refusal(
				403,
				'API rate limit exceeded for user ID 1000. If you reach out to GitHub Support for help, please include the request ID.',
			);
		case 'badCredentials':
			return new Refusal(401, 'Bad credentials');
		case 'refuse':
			return new Refusal(strike.status, strike.message);
		default:
			return undefined;
	}
}

/** What GitHub tells of how much may still be asked. */
function limits(
	asked: number,
	session: Session | undefined,
	strikes: Strike[],
): Record<string, string> {
	const limit = session === undefined ? 60 : 5000;
	const strike = strikes.find(({ kind }) => kind === 'rateLimit');
	const { secondsLeft = 3600 } = strike?.kind === 'rateLimit' ? strike : {};
	const used = strike === undefined ? asked : limit;
	return {
		'X-RateLimit-Limit': String(limit),
		'X-RateLimit-Used': String(used),
		'X-RateLimit-Remaining': String(Math.max(limit - used, 0)),
		'X-RateLimit-Reset': String(Math.floor(Date.now() / 1000) + secondsLeft),
		'X-RateLimit-Resource': 'core',
		...(session && { 'X-OAuth-Scopes': session.scope }),
	};
}

function refused(error: unknown): Answer {
	if (!(error instanceof Refusal)) throw error;
	const { status, message, errors } = error;
	const documentation_url = 'https://docs.github.com/rest';
	return { status, body: { message, errors, documentation_url, status: String(status) } };
}
