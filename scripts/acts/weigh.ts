import type { Issue } from '../../src/schema/issue.ts';
import { type Report, reportOf } from '../report/report.ts';
import type { Desk } from './desk.ts';
import type { FileChange } from './file-change.ts';
import { readWith } from './read-with.ts';

/**
 * What the project's checks say of the whole content with some changes, that they do not say without.
 * Nothing is written for it.
 */
export function weigh({ read }: Desk, changes: FileChange[]): Report {
	const before = new Map<string, number>();
	for (const issue of reportOf(read).issues) {
		before.set(keyOf(issue), (before.get(keyOf(issue)) ?? 0) + 1);
	}
	const after = reportOf(readWith(read, changes));
	const issues = after.issues.filter((issue) => {
		const known = before.get(keyOf(issue)) ?? 0;
		before.set(keyOf(issue), known - 1);
		return known <= 0;
	});
	return { issues, files: after.files };
}

/** By what it says: lines and places move when other lines come or go. */
function keyOf({ file, rule, problem, severity }: Issue): string {
	return JSON.stringify([file, rule, problem, severity]);
}
