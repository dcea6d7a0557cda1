import { lookup } from 'node:dns/promises';
import { request } from 'node:https';
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
}

/** The internet, over https and to public addresses alone. */
export const internet: Net = {
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
					headers: { 'user-agent': 'vicini-e-connessi', accept: 'text/html,*/*' },
					// The address that was looked at, and not another one that the name has a moment later.
					lookup: (_host, options, done) => {
						const family = ip.includes(':') ? 6 : 4;
						if (options.all) done(null, [{ address: ip, family }]);
						else done(null, ip, family);
					},
				},
				(response) => {
					response.destroy();
					resolve({ status: response.statusCode ?? 0, location: response.headers.location });
				},
			);
			asked.once('error', reject);
			asked.end();
		});
	},
};
