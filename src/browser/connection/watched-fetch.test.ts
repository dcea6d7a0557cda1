import { beforeEach, expect, test, vi } from 'vitest';
import type { Trouble } from './trouble.ts';
import { watchFetch } from './watched-fetch.ts';

const api = 'https://api.github.com';
const asked = vi.fn<typeof fetch>();
let told: (Trouble['kind'] | undefined)[];
let kept: string | undefined;
let watched: typeof fetch;

beforeEach(() => {
	watched = watchFetch(asked, {
		api,
		freshToken: () => kept,
		tell: (trouble) => {
			told.push(trouble?.kind);
		},
	});
	asked.mockReset();
	told = [];
	kept = undefined;
});

test.each(['https://www.githubstatus.com/api', 'https://api.github.com.evil.example/user', '/a'])(
	'does not look at %s',
	async (address) => {
		const answer = Response.json({ message: 'Bad credentials' }, { status: 401 });
		asked.mockResolvedValueOnce(answer);
		expect(await watched(address)).toBe(answer);
		expect(told).toEqual([]);
	},
);

test('hands on what needs no word, unread', async () => {
	const answer = Response.json({ message: 'Not Found' }, { status: 404 });
	asked.mockResolvedValueOnce(answer);
	expect(await watched(new URL(`${api}/user`))).toBe(answer);
	expect(await answer.json()).toEqual({ message: 'Not Found' });
	expect(told).toEqual([undefined]);
});

test.each([403, 429])(
	'turns a limit that comes with %i into what Decap gives up on',
	async (status) => {
		const message = 'API rate limit exceeded for user ID 1000.';
		asked.mockResolvedValueOnce(Response.json({ message }, { status }));
		const answer = await watched(new Request(`${api}/user`));
		expect(answer.status).toBe(403);
		expect(answer.headers.get('content-type')).toContain('json');
		expect(await answer.json()).toMatchInlineSnapshot(`
		{
		  "message": "GitHub ha ricevuto troppe richieste dal tuo profilo e per ora non ne accetta altre.",
		}
	`);
		expect(told).toEqual(['limit']);
	},
);

test('tells when no answer comes', async () => {
	asked.mockRejectedValueOnce(new TypeError('Failed to fetch'));
	await expect(watched(`${api}/user`)).rejects.toThrow('Failed to fetch');
	expect(told).toEqual(['unreachable']);
});

test('asks again as who has signed in anew in another tab', async () => {
	kept = 'new';
	asked.mockResolvedValueOnce(Response.json({}, { status: 401 }));
	asked.mockResolvedValueOnce(Response.json({ login: 'anna' }));
	const request = { method: 'POST', headers: { Authorization: 'token old' }, body: '{}' };
	const answer = await watched(`${api}/user`, request);
	expect(await answer.json()).toEqual({ login: 'anna' });
	const again = asked.mock.calls[1]?.[1];
	expect(new Headers(again?.headers).get('authorization')).toBe('token new');
	expect(again).toMatchObject({ method: 'POST', body: '{}' });
	expect(told).toEqual([undefined]);

	asked.mockResolvedValueOnce(Response.json({}));
	await watched(`${api}/user`, request);
	expect(asked, 'the worthless token').toHaveBeenCalledTimes(3);
	const next = asked.mock.calls[2]?.[1];
	expect(new Headers(next?.headers).get('authorization')).toBe('token new');
});

test.each([
	['the same token', 'old', { Authorization: 'token old' }],
	['no other token', undefined, { Authorization: 'token old' }],
	['nobody signed in', 'new', {}],
])('asks once with %s', async (_, fresh, headers) => {
	kept = fresh;
	asked.mockResolvedValueOnce(Response.json({}, { status: 401 }));
	expect((await watched(`${api}/user`, { headers })).status).toBe(401);
	expect(asked).toHaveBeenCalledTimes(1);
	expect(told).toEqual(['signedOut']);
});
