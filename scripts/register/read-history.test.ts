import { expect, test } from 'vitest';
import type { GithubApi } from '../proposal/github-api.ts';
import { readHistory } from './read-history.ts';

test('reads page after page, and only what brings an offer or a partner', async () => {
	const upkeep = aNode('content/offers/a--b.md', 'MODIFIED');
	const pages = new Map([
		[null, aPage([aNode('content/offers/a--b.md'), aNode('src/x.ts')], 'one')],
		['one', aPage([aNode('content/register.yml'), aNode('content/partners/a.md')], 'two')],
		[
			'two',
			aPage([aNode('content/announcements/x.md'), aNode('content/offers.md'), upkeep], undefined),
		],
	]);
	const { api, asked } = apiWith((after) => pages.get(after));
	expect(await readHistory(api, 'ente/catalogo', 'main')).toHaveLength(2);
	expect(asked).toEqual([null, 'one', 'two']);
});

test.each([
	['limited', { errors: [{ type: 'RATE_LIMITED' }] }, "riprova fra un'ora"],
	['without a repository', { data: { repository: null } }, 'in GITHUB_TOKEN ci sia una chiave'],
	['of a hidden one', { errors: [{ type: 'NOT_FOUND' }] }, 'in GITHUB_TOKEN ci sia una chiave'],
	['of another shape', { data: { repository: { pullRequests: { nodes: 3 } } } }, 'non capisce'],
	['empty', undefined, 'qualcosa che il programma non capisce'],
])('an answer that is %s is told in one sentence', async (_, body, sentence) => {
	const { api } = apiWith(() => body);
	await expect(readHistory(api, 'ente/catalogo', 'main')).rejects.toThrow(sentence);
});

test('somebody whose account is gone has withdrawn nothing', async () => {
	const node = {
		...aNode('content/offers/a--b.md'),
		author: null,
		closings: { nodes: [{ actor: null }] },
	};
	const { api } = apiWith(() => aPage([node], undefined));
	expect(await readHistory(api, 'ente/catalogo', 'main')).toMatchObject([
		{ isClosedByAuthor: false },
	]);
});

function apiWith(answer: (after: string | null) => unknown) {
	const asked: (string | null)[] = [];
	const api: GithubApi = {
		ask(_method, _path, body) {
			const { after } = (body as { variables: { after: string | null } }).variables;
			asked.push(after);
			return Promise.resolve({ status: 200, body: answer(after) });
		},
	};
	return { api, asked };
}

function aPage(nodes: object[], endCursor: string | undefined) {
	const pageInfo = { hasNextPage: endCursor !== undefined, endCursor: endCursor ?? null };
	return { data: { repository: { pullRequests: { pageInfo, nodes } } } };
}

function aNode(path: string, changeType = 'ADDED') {
	return {
		createdAt: '2026-11-02T09:00:00Z',
		closedAt: null,
		mergedAt: null,
		author: { login: 'anna' },
		labels: { nodes: [] },
		files: { nodes: [{ path, changeType }] },
		closings: { nodes: [] },
	};
}
