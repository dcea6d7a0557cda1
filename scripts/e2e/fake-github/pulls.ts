import type { Git } from './git.ts';
import { mergeCommits } from './merging.ts';
import { instant } from './objects.ts';
import type { Numbers } from './numbers.ts';
import type { Person } from './people.ts';
import { findRef, moveRef } from './references.ts';
import { invalid, Refusal } from './refusal.ts';
import { fullName, type Repository } from './repositories.ts';

/** A pull request to the catalogue's repository. */
export interface Pull {
	number: number;
	title: string;
	body: string;
	author: Person;
	head: { repository: Repository; branch: string };
	base: string;
	state: 'open' | 'closed';
	/** The commit it ended with: a closed one does not follow its branch. */
	lastSha: string;
	/** Who closed it, where nobody merged it. */
	closedBy?: Person;
	mergedAt?: string;
	mergeCommit?: string;
	createdAt: string;
	updatedAt: string;
	labels: string[];
	comments: Comment[];
}

/** What somebody said of a pull request or an issue. */
export interface Comment {
	id: number;
	body: string;
	author: Person;
	createdAt: string;
}

/** The pull requests, with the rules by which they open, close and merge. */
export class Pulls {
	readonly all: Pull[] = [];
	readonly #git: Git;
	readonly #origin: Repository;
	readonly #numbers: Numbers;

	constructor(git: Git, origin: Repository, numbers: Numbers) {
		this.#git = git;
		this.#origin = origin;
		this.#numbers = numbers;
	}

	find(number: number): Pull | undefined {
		return this.all.find((pull) => pull.number === number);
	}

	/** The commit that a pull request shows. */
	async headSha({ state, head, lastSha }: Pull): Promise<string> {
		if (state === 'closed') return lastSha;
		return (await findRef(this.#git, head.repository, `heads/${head.branch}`)) ?? lastSha;
	}

	async open(wish: Pick<Pull, 'title' | 'body' | 'author' | 'head' | 'base'>): Promise<Pull> {
		const { head, base } = wish;
		const headSha = await findRef(this.#git, head.repository, `heads/${head.branch}`);
		if (headSha === undefined) throw invalid({ field: 'head', code: 'invalid' });
		const baseSha = await findRef(this.#git, this.#origin, `heads/${base}`);
		if (baseSha === undefined) throw invalid({ field: 'base', code: 'invalid' });
		const name = `${head.repository.owner}:${head.branch}`;
		if (this.#openFrom(head) !== undefined) {
			throw invalid({ message: `A pull request already exists for ${name}.` });
		}
		if ((await this.#git.text(['rev-list', '--count', `${baseSha}..${headSha}`])) === '0') {
			throw invalid({ message: `No commits between ${base} and ${name}` });
		}
		const now = instant(new Date());
		const pull: Pull = {
			...wish,
			number: this.#numbers.next(),
			state: 'open',
			lastSha: headSha,
			createdAt: now,
			updatedAt: now,
			labels: [],
			comments: [],
		};
		this.all.push(pull);
		return pull;
	}

	async close(pull: Pull, by: Person): Promise<void> {
		pull.lastSha = await this.headSha(pull);
		pull.state = 'closed';
		pull.closedBy = by;
		pull.updatedAt = instant(new Date());
	}

	async reopen(pull: Pull): Promise<void> {
		const { head, lastSha, mergedAt } = pull;
		if (pull.state === 'open') return;
		const refuse = (why: string) =>
			invalid({ field: 'state', message: `state cannot be changed. ${why}` });
		if (mergedAt !== undefined) throw refuse('The pull request has been merged.');
		if (this.#openFrom(head) !== undefined) {
			throw refuse(`There is already an open pull request from ${head.branch} to ${pull.base}.`);
		}
		const current = await findRef(this.#git, head.repository, `heads/${head.branch}`);
		if (current !== lastSha) {
			throw refuse(`The ${head.branch} branch was force-pushed or recreated.`);
		}
		pull.state = 'open';
		pull.updatedAt = instant(new Date());
	}

	/**
	 * Merges a pull request as its button does.
	 *
	 * @param wish.sha the commit that was looked at
	 * @throws 405 when it can't be merged, 409 when it has moved since it was looked at
	 */
	async merge(
		pull: Pull,
		{ by, sha, method = 'merge' }: { by: Person; sha?: string | undefined; method?: string },
	): Promise<string> {
		const head = await this.headSha(pull);
		if (sha !== undefined && sha !== head) {
			throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
		}
		const name = `heads/${pull.base}`;
		const base = (await findRef(this.#git, this.#origin, name)) ?? '';
		const from = `${pull.head.repository.owner}/${pull.head.branch}`;
		const isSquashed = method === 'squash';
		const message = isSquashed
			? `${pull.title} (#${pull.number})`
			: `Merge pull request #${pull.number} from ${from}\n\n${pull.title}`;
		const merged =
			pull.state === 'open'
				? await mergeCommits(this.#git, { base, head, message, by, isSquashed })
				: undefined;
		if (merged === undefined) throw new Refusal(405, 'Pull Request is not mergeable');
		await moveRef(this.#git, this.#origin, { name, sha: merged, force: false });
		await this.close(pull, by);
		pull.mergedAt = pull.updatedAt;
		pull.mergeCommit = merged;
		return merged;
	}

	comment(pull: Pick<Pull, 'comments' | 'updatedAt'>, author: Person, body: string): Comment {
		const createdAt = instant(new Date());
		const comment = { id: this.#numbers.nextComment(), body, author, createdAt };
		pull.comments.push(comment);
		pull.updatedAt = createdAt;
		return comment;
	}

	/** Follows a branch that has moved. */
	branchMoved(repository: Repository, branch: string): void {
		const pull = this.#openFrom({ repository, branch });
		if (pull !== undefined) pull.updatedAt = instant(new Date());
	}

	/** Closes what came from a branch that is about to go. */
	async branchLeaves(repository: Repository, branch: string): Promise<void> {
		const pull = this.#openFrom({ repository, branch });
		// Whoever proposes takes the branch away.
		if (pull !== undefined) await this.close(pull, pull.author);
	}

	#openFrom({ repository, branch }: Pull['head']): Pull | undefined {
		return this.all.find(
			({ state, head }) =>
				state === 'open' &&
				head.branch === branch &&
				fullName(head.repository) === fullName(repository),
		);
	}
}
