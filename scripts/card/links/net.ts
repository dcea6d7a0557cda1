import { lookup } from 'node:dns/promises';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { request as askSafely, type RequestOptions } from 'node:https';
import { isPublicAddress } from './public-address.ts';

/** The network as the trial of addresses needs it. */
export interface Net {
	/** The IP addresses of a host. */
	resolve: (host: string) => Promise<string[]>;
	/** Whether one of them may be asked. */
	isAllowed: (ip: string) => boolean;
	/** Asks one IP address for a page, without reading it. */
	ask: (question: Question) => Promise<Answer>;
}

interface Question {
	url: URL;
	ip: string;
	method: 'HEAD' | 'GET';
	signal: AbortSignal;
}

export interface Answer {
	status: number;
	location: string | undefined;
	/** When it wants to be asked again: seconds, or a date. */
	retryAfter?: string | undefined;
}

/**
 * The internet, over https and to public addresses alone. Of an answer only the head is taken, however
 * long the rest is.
 *
 * @param name how we introduce ourselves
 * @param request what makes a request
 */
export function internetAs(name: string, request: Request = askSafely): Net {
	return {
		async resolve(host) {
			const found = await lookup(host, { all: true });
			return found.map(({ address }) => address);
		},
		isAllowed: isPublicAddress,
		ask({ url, ip, method, signal }) {
			return new Promise((resolve, reject) => {
				const asked = request(
					url,
					{
						method,
						signal,
						agent: false,
						headers: { 'user-agent': name, accept: 'text/html,*/*' },
						// The address that was looked at, and not another one that the name has a moment later.
						lookup: (_host, options, done) => {
							const family = ip.includes(':') ? 6 : 4;
							if (options.all) done(null, [{ address: ip, family }]);
							else done(null, ip, family);
						},
					},
					(response) => {
						const { location, 'retry-after': retryAfter } = response.headers;
						response.destroy();
						resolve({ status: response.statusCode ?? 0, location, retryAfter });
					},
				);
				asked.once('error', reject);
				asked.end();
			});
		},
	};
}

type Request = (
	url: URL,
	options: RequestOptions,
	answered: (response: IncomingMessage) => void,
) => ClientRequest;
