import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Content, issuesOf, readContent } from '../../src/catalogue/load.ts';
import type { FoundFile } from '../../src/checks/catalogue-index.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { locate } from '../../src/reader/read.ts';
import { findStrays } from '../../src/reader/stray.ts';
import { readUploads } from '../../src/reader/uploads.ts';
import type { Finding, Issue } from '../../src/schema/issue.ts';

/** Everything that was found, and how many files were looked at. */
export interface Report {
	issues: Issue[];
	files: number;
}

/**
 * Reads and checks all of `content`.
 *
 * @param root the folder that holds `content`
 * @returns issues with errors first, then by file and line
 */
export function reportOn(root: string): Report {
	const content = readContent(root);
	const uploads = readUploads(root);
	const readings = Object.values(content);
	const offers = new Map(content.offers.entries.map(({ id, value }) => [id, value]));
	const findings = checkContent(foundFiles(content), offers, uploads.files);
	const issues = [
		...issuesOf(content),
		...findStrays(root),
		...uploads.issues,
		...withLines(findings, root),
	];
	return {
		issues: issues.sort(inReadingOrder),
		files: readings.flatMap((reading) => reading.files).length,
	};
}

/** Whether the content may be published: no error, and something was looked at. */
export function isPublishable({ issues, files: count }: Report): boolean {
	return count > 0 && issues.every((issue) => issue.severity !== 'error');
}

function foundFiles(content: Content): FoundFile[] {
	const names = Object.keys(content) as (keyof Content)[];
	return names.flatMap((collection) => {
		const { documents, files } = content[collection];
		const readable = new Set(documents.map(({ file }) => file));
		const unreadable = files.filter(({ file }) => !readable.has(file));
		return [
			...documents.map((document) => ({ ...document, collection })),
			...unreadable.map((found) => ({ ...found, collection })),
		];
	});
}

function withLines(findings: Finding[], root: string): Issue[] {
	const byFile = Map.groupBy(findings, ({ file }) => file);
	return [...byFile].flatMap(([file, found]) =>
		locate(found, readFileSync(path.join(root, file), 'utf8')),
	);
}

function inReadingOrder(one: Issue, other: Issue): number {
	if (one.severity !== other.severity) return one.severity === 'error' ? -1 : 1;
	return one.file.localeCompare(other.file) || one.line - other.line;
}
