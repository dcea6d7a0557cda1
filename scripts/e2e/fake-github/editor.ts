import type { Hub } from './hub.ts';
import { writeBlob, writeCommit, writeTree } from './objects.ts';
import { signatureOf } from './merging.ts';
import type { Person } from './people.ts';
import type { Pull } from './pulls.ts';
import { findRef, moveRef } from './references.ts';

/** What the catalogue's editor does on GitHub's own pages. */
export class Editor {
	readonly #hub: Hub;
	readonly #person: Person;

	constructor(hub: Hub, person: Person) {
		this.#hub = hub;
		this.#person = person;
	}

	/** Says something of a pull request. */
	comment(number: number, body: string): void {
		this.#hub.pulls.comment(this.#pull(number), this.#person, body);
	}

	/** Judges what a pull request shows. */
	async review(
		number: number,
		state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED',
		body: string,
	): Promise<void> {
		const pull = this.#pull(number);
		const commit = await this.#hub.pulls.headSha(pull);
		this.#hub.reviews.give({ pull, author: this.#person, state, body, commit });
	}

	/** Merges a pull request, and gives the commit. */
	merge(number: number, method: 'merge' | 'squash' = 'merge'): Promise<string> {
		return this.#hub.pulls.merge(this.#pull(number), { by: this.#person, method });
	}

	/** Turns a pull request down. */
	close(number: number): Promise<void> {
		return this.#hub.pulls.close(this.#pull(number), this.#person);
	}

	/**
	 * Changes files of a branch with one commit, and gives the commit.
	 *
	 * @param files the new text by path; undefined takes a file away
	 * @param where the branch, and whose it is; the catalogue's own `main` without
	 */
	async push(
		message: string,
		files: Record<string, string | undefined>,
		{ branch = 'main', owner }: { branch?: string; owner?: string } = {},
	): Promise<string> {
		const { git, pulls, repositories } = this.#hub;
		const repository = owner === undefined ? repositories.origin : repositories.ofOwner(owner);
		if (repository === undefined) throw new Error(`"${owner}" has no fork.`);
		const name = `heads/${branch}`;
		const before = await findRef(git, repository, name);
		if (before === undefined) throw new Error(`There is no branch "${branch}".`);
		const lines = await Promise.all(
			Object.entries(files).map(async ([path, text]) => ({
				path,
				sha: text === undefined ? null : await writeBlob(git, Buffer.from(text)),
			})),
		);
		const tree = await writeTree(git, before, lines);
		const author = signatureOf(this.#person);
		const sha = await writeCommit(git, {
			tree,
			parents: [before],
			message,
			author,
			committer: author,
		});
		await moveRef(git, repository, { name, sha, force: false });
		pulls.branchMoved(repository, branch);
		return sha;
	}

	#pull(number: number): Pull {
		const pull = this.#hub.pulls.find(number);
		if (pull === undefined) throw new Error(`There is no pull request ${number}.`);
		return pull;
	}
}
