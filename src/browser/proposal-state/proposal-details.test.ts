import { expect, test } from 'vitest';
import { detailsOf } from './proposal-details.ts';
import { type Proposal, proposalsIn, withWords } from './proposals.ts';

const [proposal] = proposalsIn([aPull()]) as [Proposal];
const editor = { user: { login: 'redazione', type: 'User' }, author_association: 'MEMBER' };

test('reads the proposals that a forge lists, and passes over what is none', () => {
	const merged = aPull({ number: 7, state: 'closed', merged_at: '2026-11-22T10:00:00Z' });
	expect(proposalsIn([aPull(), 'x', null, { number: '1' }, merged])).toEqual([
		proposal,
		{ ...proposal, number: 7, end: { isMerged: true, on: '2026-11-22' } },
	]);
	expect(proposalsIn({ message: 'Not Found' })).toEqual([]);
	expect(proposalsIn([{ number: 3 }])[0]).toMatchObject({ number: 3, title: '', author: '' });
});

test('finds a proposal by words of its title, its branch, its author and its number', () => {
	const found = (words: string) => withWords([proposal], words).length;
	expect(['', 'VETRINA', 'caffè e', 'anna', '#12', 'a--b'].map(found)).toEqual([1, 1, 1, 1, 1, 1]);
	expect(found('vetrina bruno')).toBe(0);
});

test('stands where the last word of each editor and the checks leave it', () => {
	const standing = (reviews: object[], checks: object[] = [], statuses: object[] = []) =>
		detailsOf(proposal, {
			reviews: reviews.map((review) => ({ ...editor, ...review })),
			checkRuns: { check_runs: checks },
			statuses: { statuses },
		}).standing;
	const asked = { state: 'CHANGES_REQUESTED', submitted_at: '2026-11-20T10:00:00Z' };
	const approved = { state: 'APPROVED', submitted_at: '2026-11-21T10:00:00Z' };
	expect([
		standing([]),
		standing([asked]),
		standing([asked, approved]),
		standing([{ ...asked, author_association: 'NONE' }]),
		standing([asked, { state: 'COMMENTED' }]),
		standing([asked, { state: 'DISMISSED' }]),
		standing([approved], [{ name: 'a', conclusion: 'failure' }]),
		standing([], [{ name: 'a', conclusion: null }]),
		standing([], [{ name: 'a', conclusion: 'skipped' }], [{ context: 'b', state: 'pending' }]),
	]).toEqual([
		...['waiting', 'changes', 'approved', 'waiting', 'changes', 'waiting'],
		...['failed', 'running', 'running'],
	]);
	expect(detailsOf({ ...proposal, isDraft: true }, {}).standing).toBe('draft');
});

test('tells what editors ask, and what they said later, but nothing of programs and strangers', () => {
	const request = {
		...{ ...editor, state: 'CHANGES_REQUESTED', body: 'Manca il prezzo.', commit_id: 'old' },
		submitted_at: '2026-11-20T10:00:00Z',
	};
	const comment = { ...editor, body: 'Grazie.', created_at: '2026-11-21T10:00:00Z' };
	const earlier = { ...comment, body: 'Guardiamo.', created_at: '2026-11-19T10:00:00Z' };
	const told = (comments: object[]) =>
		detailsOf(proposal, { reviews: [request], comments }).messages.map(({ words }) => words);
	expect(told([earlier])).toEqual(['Manca il prezzo.']);
	expect(told([earlier, comment])).toEqual(['Grazie.', 'Manca il prezzo.']);
	expect(
		told([
			{ ...comment, author_association: 'NONE' },
			{ ...comment, user: { login: 'github-actions[bot]', type: 'Bot' } },
			{ ...comment, user: { login: 'anna', type: 'User' } },
		]),
	).toEqual(['Manca il prezzo.']);
	const [message] = detailsOf(proposal, { reviews: [request] }).messages;
	expect(message).toMatchObject({ isRequest: true, isAnswered: true, on: '2026-11-20' });
});

test('names the entries that a proposal touches, and no other file', () => {
	const files = [
		...['content/offers/a--b.md', 'content/partners/a.md', 'content/site.yml'],
		...['content/offers/../../x.md', 'src/content/offers/a.md'],
	].map((filename) => ({ filename }));
	expect(detailsOf(proposal, { files }).entries).toEqual([
		{ of: 'offers', id: 'a--b' },
		{ of: 'partners', id: 'a' },
	]);
});

function aPull(changes: object = {}): object {
	return {
		...{ number: 12, title: 'Vetrina: caffè e pane', state: 'open', draft: false },
		...{ user: { login: 'anna' }, created_at: '2026-11-18T10:00:00Z', merged_at: null },
		head: { sha: 'abc', ref: 'cms/anna/catalogo/offers/a--b' },
		...changes,
	};
}
