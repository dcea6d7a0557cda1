import type { Git } from './git.ts';
import { type Person, same } from './people.ts';

/** The catalogue's repository, or somebody's fork of it: all live in one bare repository. */
export interface Repository {
	id: number;
	owner: string;
	name: string;
	/** Where its refs are in the bare repository; its branches begin with `heads/` there. */
	refs: string;
	/** The repository it was forked from. */
	parent?: Repository;
	/** Whether it is the one that all others are forked from. */
	isOrigin: boolean;
	/** How often it still denies that it is there, since GitHub forks while others wait. */
	hidden: number;
}

/** Which repositories there are. */
export class Repositories {
	readonly origin: Repository;
	/** How often a new fork is asked for before it is there. */
	forkDelay = 0;
	readonly all: Repository[];
	readonly #git: Git;

	constructor(git: Git, { owner, name }: { owner: string; name: string }) {
		this.origin = { id: 1, owner, name, refs: 'refs', isOrigin: true, hidden: 0 };
		this.all = [this.origin];
		this.#git = git;
	}

	find(owner: string, name: string): Repository | undefined {
		return this.all.find((one) => same(one.owner, owner) && same(one.name, name));
	}

	/** The catalogue's repository or a fork of it, by whose it is. */
	ofOwner(owner: string): Repository | undefined {
		const related = this.all.filter((one) => one.isOrigin || one.parent !== undefined);
		return related.find((one) => same(one.owner, owner));
	}

	forkOf(person: Person): Repository | undefined {
		return this.all.find((one) => one.parent !== undefined && same(one.owner, person.login));
	}

	/** A repository of somebody's own that has nothing to do with the catalogue. */
	addUnrelated(owner: string, name: string): void {
		this.#add({ owner, name, refs: `refs/others/${owner}/${name}` });
	}

	/**
	 * Forks the catalogue; the same fork again for somebody who has one. Like GitHub, another name is
	 * found when the usual one is taken.
	 */
	async fork(person: Person, name = this.origin.name): Promise<Repository> {
		const existing = this.forkOf(person);
		if (existing !== undefined) return existing;
		const taken = this.find(person.login, name) !== undefined;
		const fork = this.#add({
			owner: person.login,
			name: taken ? `${name}-1` : name,
			refs: `refs/forks/${person.login}`,
			parent: this.origin,
			hidden: this.forkDelay,
		});
		const format = `create ${fork.refs}/%(refname:lstrip=1) %(objectname)`;
		const branches = await this.#git.text(['for-each-ref', `--format=${format}`, 'refs/heads']);
		await this.#git.text(['update-ref', '--stdin'], { input: `${branches}\n` });
		return fork;
	}

	#add(
		repository: Omit<Repository, 'id' | 'hidden' | 'isOrigin'> & { hidden?: number },
	): Repository {
		const added = { hidden: 0, isOrigin: false, ...repository, id: this.all.length + 1 };
		this.all.push(added);
		return added;
	}
}

/** Whether somebody may change a repository. */
export function mayWrite(person: Person, { owner, isOrigin }: Repository): boolean {
	return same(person.login, owner) || (isOrigin && person.role !== 'none');
}

export function fullName({ owner, name }: Repository): string {
	return `${owner}/${name}`;
}
