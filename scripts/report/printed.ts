import type { Issue } from '../../src/schema/issue.ts';
import type { Report } from './report.ts';

/** What a report says of one file. */
export interface FileSection {
	file: string;
	issues: Issue[];
	/** How many more there are. */
	left: number;
}

/** Of more, nobody reads the rest before correcting the first. */
const mostOfFile = 50;
const mostOfAll = 1_000;

/**
 * A report by file, cut where it would be too long to be read.
 *
 * @returns the files in the report's order, and how many problems stand in files of which none is shown
 */
export function printedSections({ issues }: Report): { sections: FileSection[]; left: number } {
	const sections: FileSection[] = [];
	let room = mostOfAll;
	let left = 0;
	for (const [file, found] of Map.groupBy(issues, (issue) => issue.file)) {
		const shown = found.slice(0, Math.min(mostOfFile, room));
		room -= shown.length;
		if (shown.length === 0) left += found.length;
		else sections.push({ file, issues: shown, left: found.length - shown.length });
	}
	return { sections, left };
}

/** "e altri 12 problemi in questo file". */
export function formatLeft(left: number, where: string): string {
	return left === 1 ? `e un altro problema ${where}` : `e altri ${left} problemi ${where}`;
}
