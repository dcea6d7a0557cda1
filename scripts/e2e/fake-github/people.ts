import { randomBytes } from 'node:crypto';

/** Somebody with an account. */
export interface Person {
	login: string;
	name: string;
	id: number;
	/** What they may do in the catalogue's own repository. */
	role: 'none' | 'write' | 'admin';
}

/** What a token stands for. */
export interface Session {
	person: Person;
	scope: string;
}

/** The accounts and their tokens. */
export class People {
	readonly #everybody: Person[];
	readonly #sessions = new Map<string, Session>();

	constructor(everybody: { login: string; name?: string; role?: Person['role'] }[]) {
		this.#everybody = everybody.map(({ login, name = login, role = 'none' }, at) => ({
			login,
			name,
			id: 1000 + at,
			role,
		}));
	}

	find(login: string): Person | undefined {
		return this.#everybody.find((person) => same(person.login, login));
	}

	/** @throws when nobody has this login, since tests name people who exist */
	named(login: string): Person {
		const person = this.find(login);
		if (person === undefined) throw new Error(`Nobody is called "${login}".`);
		return person;
	}

	/** Makes a token, as the login does. */
	tokenFor(login: string, scope: string): string {
		const token = `gho_${randomBytes(18).toString('hex')}`;
		this.#sessions.set(token, { person: this.named(login), scope });
		return token;
	}

	session(token: string): Session | undefined {
		return this.#sessions.get(token);
	}

	/** Makes all tokens of somebody worthless, as a person can on GitHub at any time. */
	revoke(login: string): void {
		for (const [token, { person }] of this.#sessions) {
			if (same(person.login, login)) this.#sessions.delete(token);
		}
	}
}

/** GitHub's names do not mind capitals. */
export function same(one: string, other: string): boolean {
	return one.toLowerCase() === other.toLowerCase();
}
