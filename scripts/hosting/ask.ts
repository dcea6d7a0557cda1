import { request as requestPlain, Agent, type IncomingHttpHeaders } from 'node:http';
import { request as requestEncrypted, Agent as EncryptedAgent } from 'node:https';
import { buffer } from 'node:stream/consumers';

/** What a server said. */
export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** How to ask one server, of this machine, under the name that the site has. */
export type Ask = (path: string, options?: AskOptions) => Promise<Answer>;

/**
 * A way to ask a server that sends a path as it is written, where a browser would tidy it up.
 *
 * @param where.host the name in the site's address
 * @param where.authority the certificate to believe; the server speaks without encryption where none is
 */
export function askerOf({ port, host, authority }: Where): Ask & AsyncDisposable {
	const isPlain = authority === undefined;
	const agent = isPlain
		? new Agent({ keepAlive: true, maxSockets: 8 })
		: new EncryptedAgent({ keepAlive: true, maxSockets: 8, ca: authority, servername: host });
	const send = isPlain ? requestPlain : requestEncrypted;
	const ask = (path: string, { method = 'GET', headers = {} }: AskOptions = {}) =>
		new Promise<Answer>((resolve, reject) => {
			const options = { host: '127.0.0.1', port, agent, path, method, timeout: 10_000 };
			const sent = send({ ...options, headers: { host, ...headers } }, (response) => {
				const { statusCode: status = 0, headers: said } = response;
				buffer(response).then((body) => {
					resolve({ status, headers: said, body });
				}, reject);
			});
			sent.on('timeout', () => sent.destroy(new Error(`No answer to ${method} ${path}.`)));
			sent.on('error', reject);
			sent.end();
		});
	return Object.assign(ask, {
		[Symbol.asyncDispose]: () => {
			agent.destroy();
			return Promise.resolve();
		},
	});
}

interface AskOptions {
	method?: string;
	headers?: Record<string, string>;
}

interface Where {
	port: number;
	host: string;
	authority?: string;
}
