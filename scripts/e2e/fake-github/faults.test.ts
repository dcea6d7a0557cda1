import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FakeGithub } from './start.ts';
import { aHub, type Ask, askAs, proposeFile } from './testing/a-hub.ts';

let hub: FakeGithub;
let anna: Ask;
beforeEach(async () => {
	hub = await aHub();
	anna = askAs(hub, 'anna');
});
afterEach(() => hub[Symbol.asyncDispose]());

test('the limit of requests says when it ends, in a way that pages may read', async () => {
	const limit = hub.faults.start({ strike: { kind: 'rateLimit', secondsLeft: 90 } });
	const { status, body, headers } = await anna('GET', '/user');
	expect([status, body.message]).toEqual([403, expect.stringContaining('API rate limit exceeded')]);
	expect(headers.get('x-ratelimit-remaining')).toBe('0');
	expect(Number(headers.get('x-ratelimit-reset')) - Date.now() / 1000).toBeCloseTo(90, -1);
	expect(headers.get('access-control-expose-headers')).toContain('X-RateLimit-Reset');
	limit.stop();
	expect((await anna('GET', '/user')).status).toBe(200);
	expect(limit.struck).toBe(1);
});

test('the network goes after the second request, and comes back', async () => {
	hub.faults.start({ after: 2, times: 1, strike: { kind: 'cutOff' } });
	await anna('GET', '/user');
	await anna('GET', '/user');
	await expect(anna('GET', '/user')).rejects.toThrow();
	expect((await anna('GET', '/user')).status).toBe(200);
	expect(hub.requests.map(({ status }) => status)).toEqual([200, 200, 0, 200]);
});

test('an answer may get lost when all is done', async () => {
	const sha = await proposeFile(hub, 'anna');
	hub.faults.start({ on: { method: 'POST', path: /refs$/ }, strike: { kind: 'answerLost' } });
	const wish = { ref: 'refs/heads/cms/y', sha };
	await expect(anna('POST', '/repos/anna/catalogo/git/refs', wish)).rejects.toThrow();
	expect((await anna('GET', '/repos/anna/catalogo/branches/cms%2Fy')).status).toBe(200);
});

test('a fault meets only the requests it is meant for', async () => {
	hub.faults.start({
		on: { login: 'bruno', path: /^\/user$/ },
		strike: { kind: 'badCredentials' },
	});
	expect((await anna('GET', '/user')).status).toBe(200);
	expect((await askAs(hub, 'bruno')('GET', '/users/anna')).status).toBe(200);
	expect((await askAs(hub, 'bruno')('GET', '/user')).status).toBe(401);
});

test('answers may be slow, refused, or come after somebody else was faster', async () => {
	hub.faults.start({ times: 1, strike: { kind: 'slow', milliseconds: 50 } });
	const before = Date.now();
	await anna('GET', '/user');
	expect(Date.now() - before).toBeGreaterThan(45);
	hub.faults.start({ times: 1, strike: { kind: 'refuse', status: 409, message: 'Conflict' } });
	expect(await anna('GET', '/user')).toMatchObject({ status: 409, body: { message: 'Conflict' } });
	const act = () => hub.editor.push('content: add a', { 'a.md': 'a\n' });
	hub.faults.start({ times: 1, strike: { kind: 'meanwhile', act } });
	const { body } = await anna('GET', '/repos/ente/catalogo/git/trees/main');
	expect(body.tree).toMatchObject([{ path: 'a.md' }]);
});

test('writes down who asked what, and what it did not know', async () => {
	await anna('GET', '/user?x=1');
	await askAs(hub)('GET', '/rate_limit');
	expect(hub.requests).toEqual([
		{ method: 'GET', path: '/user', query: '?x=1', login: 'anna', status: 200, isUnknown: false },
		{
			method: 'GET',
			path: '/rate_limit',
			query: '',
			login: undefined,
			status: 404,
			isUnknown: true,
		},
	]);
});

test('pages of other origins may ask', async () => {
	const { status, headers } = await fetch(`${hub.apiRoot}/user`, { method: 'OPTIONS' });
	expect(status).toBe(204);
	expect(headers.get('access-control-allow-origin')).toBe('*');
	expect(headers.get('access-control-allow-headers')).toMatch(/Authorization, Content-Type/);
	expect(hub.requests).toEqual([]);
});

test('an answer that has not changed is not sent again', async () => {
	const { headers } = await anna('GET', '/user');
	const etag = headers.get('etag') ?? '';
	expect((await anna('GET', '/user', undefined, { 'if-none-match': etag })).status).toBe(304);
});
