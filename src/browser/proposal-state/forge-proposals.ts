import { askForge, type Trouble } from './ask-forge.ts';
import { type Answers, detailsOf, type ProposalDetails } from './proposal-details.ts';
import { type Proposal, proposalsIn } from './proposals.ts';

/** The proposals of a repository, as everybody may ask for them. */
export interface ForgeProposals {
	/** The open ones, the newest first, one page of them. */
	open: (page: number) => Promise<Told<{ proposals: Proposal[]; hasMore: boolean }>>;
	/** Those that ended last. */
	closed: () => Promise<Told<{ proposals: Proposal[] }>>;
	details: (proposal: Proposal) => Promise<Told<{ details: ProposalDetails }>>;
}

/** What was asked for, or why it is missing. */
export type Told<Value> = ({ ok: true } & Value) | { ok: false; why: Trouble };

/**
 * Asks the forge about proposals.
 *
 * @param api where the forge answers programs
 * @param repository owner and name
 * @param branch the one that is published
 */
export function forgeProposals(api: string, repository: string, branch: string): ForgeProposals {
	const home = `${api}/repos/${repository}`;
	const list = (query: Record<string, string>) =>
		askForge(`${home}/pulls?${String(new URLSearchParams({ base: branch, ...query }))}`);

	async function open(page: number): ReturnType<ForgeProposals['open']> {
		const order = { state: 'open', sort: 'created', direction: 'desc' };
		const answer = await list({ ...order, per_page: String(aPage), page: String(page) });
		if (!answer.ok) return answer;
		const hasMore = Array.isArray(answer.body) && answer.body.length === aPage;
		return { ok: true, proposals: proposalsIn(answer.body), hasMore };
	}

	async function closed(): ReturnType<ForgeProposals['closed']> {
		const order = { state: 'closed', sort: 'updated', direction: 'desc' };
		const answer = await list({ ...order, per_page: '10' });
		return answer.ok ? { ok: true, proposals: proposalsIn(answer.body) } : answer;
	}

	async function details(proposal: Proposal): ReturnType<ForgeProposals['details']> {
		const paths = Object.entries(pathsOf(proposal));
		const answers = await Promise.all(paths.map(([, path]) => askForge(home + path)));
		const troubles = answers.flatMap((answer) => (answer.ok ? [] : [answer.why]));
		const [first] = troubles;
		// Of a forge that does not know one kind of answer the others are shown.
		const isNothing = troubles.length === answers.length || troubles.some(isLasting);
		if (first !== undefined && isNothing)
			return { ok: false, why: troubles.find(isLasting) ?? first };
		const found = Object.fromEntries(
			paths.map(([name], at) => [name, answers[at]?.ok ? answers[at].body : undefined]),
		) as Answers;
		return { ok: true, details: detailsOf(proposal, found) };
	}

	return { open, closed, details };
}

/** What is asked of a proposal; without a profile only 60 questions an hour are answered. */
function pathsOf({ number, commit, end }: Proposal): Partial<Record<keyof Answers, string>> {
	const files = `/pulls/${number}/files`;
	const reviews = `/pulls/${number}/reviews?per_page=100`;
	const comments = `/issues/${number}/comments?per_page=100`;
	if (end !== undefined) return end.isMerged ? { files } : { reviews, comments };
	const checkRuns = `/commits/${encodeURIComponent(commit)}/check-runs`;
	return {
		reviews,
		comments,
		checkRuns,
		statuses: `/commits/${encodeURIComponent(commit)}/status`,
	};
}

/** Whether the next question would not be answered either. */
function isLasting({ kind }: Trouble): boolean {
	return kind === 'limit' || kind === 'offline';
}

/** As many as a poor line bears: the forge says much of each. */
const aPage = 30;
