import type { Numbers } from './numbers.ts';
import { instant } from './objects.ts';
import type { Person } from './people.ts';
import type { Comment } from './pulls.ts';

/** An issue of the catalogue's repository. */
export interface Issue {
	number: number;
	title: string;
	body: string;
	author: Person;
	state: 'open' | 'closed';
	createdAt: string;
	updatedAt: string;
	comments: Comment[];
}

/** The issues, in the order in which they were opened. */
export class Issues {
	readonly all: Issue[] = [];
	readonly #numbers: Numbers;

	constructor(numbers: Numbers) {
		this.#numbers = numbers;
	}

	find(number: number): Issue | undefined {
		return this.all.find((issue) => issue.number === number);
	}

	open(wish: Pick<Issue, 'title' | 'body' | 'author'>): Issue {
		const now = instant(new Date());
		const issue: Issue = {
			...wish,
			number: this.#numbers.next(),
			state: 'open',
			createdAt: now,
			updatedAt: now,
			comments: [],
		};
		this.all.push(issue);
		return issue;
	}

	change(issue: Issue, changes: Partial<Pick<Issue, 'title' | 'body' | 'state'>>): void {
		Object.assign(issue, changes, { updatedAt: instant(new Date()) });
	}
}
