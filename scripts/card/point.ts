import type { Issue } from '../../src/schema/issue.ts';

/** Something about a proposal that is wrong, or that a person must judge. */
export interface Point extends Issue {
	/** The very sentences that made us ask. */
	quotes: string[];
	/** What an editor types to do what the cure says. */
	command?: string;
}

/** A point that a look has found, before it is called after the look. */
export type Found = Omit<Point, 'rule'>;

/** A question to the person who reads, about a file or one of its fields. */
export function question(file: string, asked: Asked): Found {
	return { path: [], value: undefined, line: 1, quotes: [], severity: 'warning', ...asked, file };
}

/** Something that keeps a file from being published. */
export function failure(file: string, asked: Asked): Found {
	return { ...question(file, asked), severity: 'error' };
}

type Asked = Pick<Found, 'problem' | 'cure'> &
	Partial<Pick<Found, 'path' | 'value' | 'quotes' | 'command'>>;
