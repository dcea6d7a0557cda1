import type { Issue } from '../../src/schema/issue.ts';
import { type Read, type Report, reportOf } from '../report/report.ts';

/**
 * What the project's checks say of the whole content with some changes, that they do not say without.
 *
 * @param before the content as it stands
 * @param after the content as it would be
 */
export function weigh(before: Read, after: Read): Report {
	const known = new Map<string, number>();
	for (const issue of reportOf(before).issues) {
		known.set(keyOf(issue), (known.get(keyOf(issue)) ?? 0) + 1);
	}
	const report = reportOf(after);
	const issues = report.issues.filter((issue) => {
		const count = known.get(keyOf(issue)) ?? 0;
		known.set(keyOf(issue), count - 1);
		return count <= 0;
	});
	return { issues, files: report.files };
}

/** By what it says: lines and places move when other lines come or go. */
function keyOf({ file, rule, problem, severity }: Issue): string {
	return JSON.stringify([file, rule, problem, severity]);
}
