import type { Person } from './people.ts';
import type { Pull } from './pulls.ts';
import { instant } from './objects.ts';

/** What somebody has judged of a pull request. */
export interface Review {
	id: number;
	pull: Pull;
	author: Person;
	state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED';
	body: string;
	/** The commit that was looked at. */
	commit: string;
	submittedAt: string;
}

/** What a workflow has found out about a commit. */
export interface CheckRun {
	commit: string;
	name: string;
	/** Null while it works. */
	conclusion: 'success' | 'failure' | null;
}

/** What a program says of a commit, without a run of its own. */
export interface Status {
	commit: string;
	context: string;
	state: 'error' | 'failure' | 'pending' | 'success';
	description: string;
	by: Person;
}

/** The judgements of people and programs, as they come in. */
export class Reviews {
	readonly all: Review[] = [];
	readonly checkRuns: CheckRun[] = [];
	readonly statuses: Status[] = [];

	/** Judges a pull request as its page does. */
	give(review: Pick<Review, 'pull' | 'author' | 'state' | 'body' | 'commit'>): void {
		const submittedAt = instant(new Date());
		this.all.push({ ...review, id: this.all.length + 1, submittedAt });
		review.pull.updatedAt = submittedAt;
	}

	of(pull: Pull): Review[] {
		return this.all.filter((review) => review.pull === pull);
	}
}
