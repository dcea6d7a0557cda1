import http, { type RequestListener } from 'node:http';
import { onTestFinished } from 'vitest';
import { internetAs, type Net } from '../../card/links/net.ts';
import { listen } from '../../program/listen.ts';

/** A request that came to a web of this machine. */
interface Asked {
	method: string;
	host: string;
	path: string;
	agent: string;
	at: number;
}

/** Servers of this machine under any name, reached by the program's own requests. */
export interface Web {
	netAs: (name: string) => Net;
	/** All requests, in the order in which they came. */
	asked: Asked[];
	port: number;
}

/**
 * Answers for every host until the test is over. Nothing is encrypted; all else is as in the program.
 *
 * @param answer knows the host from its headers
 */
export async function aWeb(answer: RequestListener): Promise<Web> {
	const asked: Asked[] = [];
	const server = http.createServer((incoming, response) => {
		const { method = '', url: path = '', headers } = incoming;
		const { host = '', 'user-agent': agent = '' } = headers;
		asked.push({ method, host: host.replace(/:\d+$/, ''), path, agent, at: Date.now() });
		answer(incoming, response);
	});
	const port = await listen(server, 0);
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const netAs = (name: string): Net => ({
		...internetAs(name, (url, options, answered) =>
			http.request(`http://${url.hostname}:${port}${url.pathname}`, options, answered),
		),
		resolve: (host) =>
			host.startsWith('interno.') ? Promise.resolve(['10.0.0.8']) : Promise.resolve(['127.0.0.1']),
		isAllowed: (ip) => ip === '127.0.0.1',
	});
	return { netAs, asked, port };
}
