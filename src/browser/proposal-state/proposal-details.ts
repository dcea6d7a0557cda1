import { dayIn, groupIn, groupsIn, textIn } from './outside.ts';
import type { Proposal } from './proposals.ts';

/** Where an open proposal stands: of several that hold, the first of this list. */
type Standing = 'draft' | 'changes' | 'failed' | 'running' | 'approved' | 'waiting';

/** What the forge tells of one proposal beside the list. */
export interface ProposalDetails {
	standing: Standing;
	checks: Check[];
	/** What the editors ask to change, or said last; the newest first. */
	messages: Message[];
	/** The entries of the catalogue that it touches. */
	entries: { of: 'offers' | 'partners'; id: string }[];
}

interface Check {
	name: string;
	result: 'passed' | 'failed' | 'running';
}

export interface Message {
	/** Whether it asks for a change. */
	isRequest: boolean;
	author: string;
	on: string | undefined;
	/** '' where everything is said beside the lines of the file. */
	words: string;
	/** Whether the proposal is another since. */
	isAnswered: boolean;
}

/** The answers of the forge about one proposal, as they came. */
export interface Answers {
	reviews?: unknown;
	comments?: unknown;
	checkRuns?: unknown;
	statuses?: unknown;
	files?: unknown;
}

/** What the answers of the forge come to; of those that are missing nothing is said. */
export function detailsOf(proposal: Proposal, answers: Answers): ProposalDetails {
	const checks = checksIn(answers);
	const reviews = lastReviews(answers.reviews, proposal);
	const asked = reviews.filter(({ state }) => state === 'CHANGES_REQUESTED');
	const requests = asked.map(({ message }) => message);
	const remarks = remarksIn(answers.comments, proposal);
	const newest = remarks.at(-1);
	const isLater = requests.every(({ at }) => newest !== undefined && newest.at >= at);
	const said = [...requests, ...(newest !== undefined && isLater ? [newest] : [])];
	const isApproved = reviews.some(({ state }) => state === 'APPROVED');
	return {
		standing: standingOf(proposal, { isAsked: asked.length > 0, isApproved, checks }),
		checks,
		messages: said.sort((one, other) => (one.at < other.at ? 1 : -1)),
		entries: groupsIn(answers.files).flatMap(({ filename }) => entryAt(textIn(filename))),
	};
}

function standingOf(
	{ isDraft }: Proposal,
	{ isAsked, isApproved, checks }: { isAsked: boolean; isApproved: boolean; checks: Check[] },
): Standing {
	if (isDraft) return 'draft';
	if (isAsked) return 'changes';
	if (checks.some(({ result }) => result === 'failed')) return 'failed';
	if (checks.some(({ result }) => result === 'running')) return 'running';
	return isApproved ? 'approved' : 'waiting';
}

/** The checks of both kinds: those of workflows, and the statuses that other programs leave. */
function checksIn({ checkRuns, statuses }: Answers): Check[] {
	const runs = groupsIn(groupIn(checkRuns)['check_runs']).map(({ name, conclusion }) => ({
		name: textIn(name),
		result: resultOf(conclusion),
	}));
	const left = groupsIn(groupIn(statuses)['statuses']).map(({ context, state }) => ({
		name: textIn(context),
		result: resultOf(state === 'pending' ? null : state),
	}));
	return [...runs, ...left].filter(({ name }) => name !== '');
}

function resultOf(conclusion: unknown): Check['result'] {
	if (conclusion === null || conclusion === undefined) return 'running';
	return ['success', 'neutral', 'skipped'].includes(textIn(conclusion)) ? 'passed' : 'failed';
}

/** The last word of each reviewer; who only remarks takes no stand. */
function lastReviews(reviews: unknown, { author, commit }: Proposal): Review[] {
	const all = groupsIn(reviews)
		.filter((review) => isByEditor(review, author))
		.map((review) => ({
			state: textIn(review['state']),
			message: {
				...messageIn(review, review['submitted_at']),
				isRequest: true,
				isAnswered: !['', commit].includes(textIn(review['commit_id'])),
			},
		}))
		.filter(({ state }) => ['CHANGES_REQUESTED', 'APPROVED', 'DISMISSED'].includes(state));
	return [...new Map(all.map((review) => [review.message.author, review])).values()];
}

/** What editors have said beside reviews, the oldest first. */
function remarksIn(comments: unknown, { author }: Proposal): DatedMessage[] {
	return groupsIn(comments)
		.filter((comment) => isByEditor(comment, author))
		.map((comment) => messageIn(comment, comment['created_at']))
		.filter(({ words }) => words !== '');
}

function messageIn({ user, body }: Record<string, unknown>, at: unknown): DatedMessage {
	return {
		isRequest: false,
		isAnswered: false,
		author: textIn(groupIn(user)['login']),
		on: dayIn(at),
		at: textIn(at),
		words: textIn(body),
	};
}

/** Anybody may write beside a proposal; what to change is said by those who may publish it. */
function isByEditor(
	{ user, author_association: association }: Record<string, unknown>,
	author: string,
): boolean {
	const { login, type } = groupIn(user);
	const mayPublish =
		association === undefined || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(textIn(association));
	return mayPublish && type !== 'Bot' && login !== author;
}

function entryAt(path: string): ProposalDetails['entries'] {
	const [, of, id] = /^content\/(offers|partners)\/([a-z0-9-]+)\.md$/.exec(path) ?? [];
	return id === undefined ? [] : [{ of: of === 'offers' ? 'offers' : 'partners', id }];
}

interface DatedMessage extends Message {
	/** The instant, as the forge writes it; such texts compare as their instants. */
	at: string;
}

interface Review {
	state: string;
	message: DatedMessage;
}
