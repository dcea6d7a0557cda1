import { plainText, sentencesOf } from '../../src/checks/prose.ts';
import { textAt } from '../../src/checks/written.ts';
import type { Issue } from '../../src/schema/issue.ts';
import { lookAt } from './looks/looks.ts';
import { isLeftBehind } from './looks/paths.ts';
import type { Point } from './point.ts';
import type { Proposal } from './proposal.ts';

/**
 * Everything about a proposal that is wrong or wants an answer: what the checks find in its files, what
 * they find in others because of it, and what the card looks at by itself.
 */
export function proposalPoints(proposal: Proposal): Point[] {
	const { entries, changes, before, after } = proposal;
	const own = new Set(changes.map(({ file }) => file));
	const known = new Set(before.report.issues.map(keyOf));
	const written = new Map(entries.map((entry) => [entry.file, entry.after]));
	const found = after.report.issues
		// What asked for a look before was looked at when it was published.
		.filter((issue) => !known.has(keyOf(issue)) || (isError(issue) && own.has(issue.file)))
		// Of an offer that was renamed by hand one thing is said.
		.filter((issue) => !entries.some((entry) => isLeftBehind(issue, entry)))
		.map((issue) => ({ ...issue, quotes: quotesFor(issue, written.get(issue.file)) }));
	return [...found, ...lookAt(proposal)];
}

/** What is wrong in the catalogue already, in files that the proposal leaves alone. */
export function olderErrors({ changes, before, after }: Proposal): Issue[] {
	const own = new Set(changes.map(({ file }) => file));
	const known = new Set(before.report.issues.map(keyOf));
	return after.report.issues.filter(
		(issue) => isError(issue) && !own.has(issue.file) && known.has(keyOf(issue)),
	);
}

/** The sentences in which a finding's words stand, where the finding names only words. */
function quotesFor({ rule, path, value }: Issue, written: object | undefined): string[] {
	const [field] = path;
	if (rule === 'third-party-question' && typeof value === 'string') return [value];
	if (rule !== 'promotional-tone' || !Array.isArray(value) || typeof field !== 'string') return [];
	const words = value.map((word) => String(word).toLowerCase());
	const text = textAt(written, field) ?? '';
	return sentencesOf(plainText(text))
		.map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim())
		.filter((sentence) => words.some((word) => sentence.toLowerCase().includes(word)));
}

function isError({ severity }: Issue): boolean {
	return severity === 'error';
}

/** Lines move when something above them changes. */
function keyOf({ file, rule, path, problem }: Issue): string {
	return JSON.stringify([file, rule, path, problem]);
}
