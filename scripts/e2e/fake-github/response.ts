import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './call.ts';

/** What every answer of the API says, so that pages of other origins may read it. */
const shared = {
	'Access-Control-Allow-Origin': '*',
	'Access-Control-Expose-Headers':
		'ETag, Link, Location, Retry-After, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Used, X-RateLimit-Resource, X-RateLimit-Reset, X-OAuth-Scopes, X-Accepted-OAuth-Scopes, X-Poll-Interval, X-GitHub-Media-Type, X-GitHub-SSO, X-GitHub-Request-Id, Deprecation, Sunset',
};

/** Answers the question whether a page of another origin may ask. */
export function allowOrigin(response: ServerResponse): void {
	response.writeHead(204, {
		...shared,
		'Access-Control-Allow-Methods': 'GET, POST, PATCH, PUT, DELETE',
		'Access-Control-Allow-Headers':
			'Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Accept-Encoding, X-GitHub-OTP, X-Requested-With, User-Agent, GraphQL-Features',
		'Access-Control-Max-Age': '86400',
	});
	response.end();
}

/** Sends an answer as JSON, or says that the browser still has it. Gives the status. */
export function send(
	{ headers: asked }: IncomingMessage,
	response: ServerResponse,
	{ status, body, headers }: Answer,
): number {
	const text = body === undefined ? '' : JSON.stringify(body);
	const isRead = status === 200;
	const etag = `W/"${createHash('sha256').update(text).digest('hex')}"`;
	const all = {
		...shared,
		// A browser keeps an answer to a request that does not ask it to look again.
		...(isRead && { ETag: etag, 'Cache-Control': 'private, max-age=60, s-maxage=60' }),
		Vary: 'Accept, Authorization, Cookie, X-GitHub-OTP, Accept-Encoding',
		...headers,
	};
	if (isRead && asked['if-none-match'] === etag) {
		response.writeHead(304, all).end();
		return 304;
	}
	const type = body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' };
	response.writeHead(status, { ...all, ...type }).end(text);
	return status;
}

/** The body of a request; undefined when it is none, or no JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
	const text = await readText(request);
	try {
		return text === '' ? undefined : JSON.parse(text);
	} catch {
		return undefined;
	}
}

export async function readText(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts).toString();
}
