import { isIP } from 'node:net';
import type { Answer, Net } from './net.ts';

/** What became of one address. */
export type Outcome =
	| { kind: 'answers' }
	/** It answers from a page of another host. */
	| { kind: 'moved'; host: string }
	/** The page is not there. */
	| { kind: 'missing'; status: number }
	/** Nobody can tell: an error of the server, a refusal of programs, no answer in time. */
	| { kind: 'unknown'; status?: number; retryAfter?: string | undefined }
	/** It leads where it must not be followed: inside a network, or to an address that is not https. */
	| { kind: 'refused'; reason: 'private' | 'insecure' | 'circle' };

/**
 * Asks an address as a browser would, and follows it by hand. Never throws: a failure is an outcome.
 *
 * @param seconds how long all of it may take
 */
export async function tryAddress(address: string, net: Net, seconds = 10): Promise<Outcome> {
	const signal = AbortSignal.timeout(seconds * 1_000);
	try {
		return await follow(new URL(address), net, signal);
	} catch {
		// A name that is not there, a certificate that is wrong, a line that breaks, a server that waits.
		return { kind: 'unknown' };
	}
}

async function follow(start: URL, net: Net, signal: AbortSignal): Promise<Outcome> {
	let url = start;
	for (let hop = 0; hop <= mostHops; hop += 1) {
		if (url.protocol !== 'https:') return { kind: 'refused', reason: 'insecure' };
		const ip = await allowedIp(url, net, signal);
		if (ip === undefined) return { kind: 'refused', reason: 'private' };
		const { status, location, retryAfter } = await ask(url, ip, net, signal);
		if (status >= 200 && status < 300) {
			const isSameHost = bare(url) === bare(start);
			return isSameHost ? { kind: 'answers' } : { kind: 'moved', host: url.hostname };
		}
		if (status === 404 || status === 410) return { kind: 'missing', status };
		if (status < 300 || status >= 400 || location === undefined) {
			return { kind: 'unknown', status, ...(retryAfter !== undefined && { retryAfter }) };
		}
		const next = URL.parse(location, url);
		if (next === null) return { kind: 'unknown', status };
		url = next;
	}
	return { kind: 'refused', reason: 'circle' };
}

/** Some servers know no HEAD, or answer it wrongly; one that has too much to do is not asked twice. */
async function ask(url: URL, ip: string, net: Net, signal: AbortSignal): Promise<Answer> {
	const head = await net.ask({ url, ip, method: 'HEAD', signal });
	if (head.status < 400 || isBusy(head.status)) return head;
	return net.ask({ url, ip, method: 'GET', signal });
}

/** Whether a server asks to be left alone for a while. */
export function isBusy(status: number | undefined): boolean {
	return status === 429 || status === 503;
}

/** Of a host with several addresses none may be inside a network: it could be the one that answers. */
async function allowedIp(url: URL, net: Net, signal: AbortSignal): Promise<string | undefined> {
	const host = url.hostname.replace(/^\[|\]$/g, '');
	const ips = isIP(host) === 0 ? await inTime(net.resolve(host), signal) : [host];
	return ips.every((ip) => net.isAllowed(ip)) ? ips[0] : undefined;
}

async function inTime<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
	const { promise: late, reject } = Promise.withResolvers<never>();
	const stop = () => {
		reject(signal.reason as Error);
	};
	signal.addEventListener('abort', stop, { once: true });
	return Promise.race([promise, late]).finally(() => {
		signal.removeEventListener('abort', stop);
	});
}

function bare({ hostname }: URL): string {
	return hostname.replace(/^www\./, '');
}

const mostHops = 5;
