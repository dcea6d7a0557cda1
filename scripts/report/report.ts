import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Content, issuesOf, readContent } from '../../src/catalogue/load.ts';
import type { FoundFile } from '../../src/checks/catalogue-index.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { readPages } from '../../src/reader/pages.ts';
import { locate } from '../../src/reader/placed.ts';
import { findStrays } from '../../src/reader/stray.ts';
import { readUploads } from '../../src/reader/uploads.ts';
import type { Finding, Issue } from '../../src/schema/issue.ts';

/** Everything that was found, and how many files were looked at. */
export interface Report {
	issues: Issue[];
	files: number;
}

/** All that is checked, as it was read; `textOf` gives a file's text again, by its path from the root. */
export interface Read {
	content: Content;
	uploads: ReturnType<typeof readUploads>;
	pages: ReturnType<typeof readPages>;
	strays: Issue[];
	textOf: (file: string) => string;
}

/**
 * Reads and checks all of `content`.
 *
 * @param root the folder that holds `content`
 * @returns issues with errors first, then by file and line
 */
export function reportOn(root: string): Report {
	return reportOf(readAll(root));
}

/** Reads all that is checked. */
export function readAll(root: string): Read {
	return {
		content: readContent(root),
		uploads: readUploads(root),
		pages: readPages(root),
		strays: findStrays(root),
		textOf: (file) => readFileSync(path.join(root, file), 'utf8'),
	};
}

/** Checks what was read. */
export function reportOf({ content, uploads, pages, strays, textOf }: Read): Report {
	const readings = [...Object.values(content), ...pages];
	const offers = new Map(content.offers.entries.map(({ id, value }) => [id, value]));
	const findings = checkContent(foundFiles(content), offers, uploads.files);
	const aboutUploads = [...uploads.issues, ...findings].filter(({ file }) => isUpload(file));
	const issues = [
		...issuesOf(content),
		...pages.flatMap((page) => page.issues),
		...strays,
		...uploads.issues,
		...withLines(findings, textOf),
	];
	return {
		issues: withoutSecond(issues, aboutUploads).sort(inReadingOrder),
		files: readings.flatMap((reading) => reading.files).length,
	};
}

/** Whether the content may be published: no error, and something was looked at. */
export function isPublishable({ issues, files: count }: Report): boolean {
	return count > 0 && issues.every((issue) => issue.severity !== 'error');
}

/** Every file of `content` that a collection names, as the checks want them. */
export function foundFiles(content: Content): FoundFile[] {
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

/** Without what is said of the address of an upload that has a problem of its own. */
function withoutSecond(issues: Issue[], aboutUploads: Finding[]): Issue[] {
	const wrong = aboutUploads.map(({ file }) => file.replace(/^public/, ''));
	if (wrong.length === 0) return issues;
	return issues.filter(({ value, file }) => {
		if (typeof value !== 'string' || isUpload(file)) return true;
		return !wrong.some((address) => value === address || value.startsWith(`${address}/`));
	});
}

function isUpload(file: string): boolean {
	return file.startsWith('public/');
}

function withLines(findings: Finding[], textOf: Read['textOf']): Issue[] {
	const byFile = Map.groupBy(findings, ({ file }) => file);
	return [...byFile].flatMap(([file, found]) => {
		// Of a file as a whole there is nothing to look for in it; and an upload is no text.
		if (found.every((finding) => finding.path.length === 0)) {
			return found.map((finding) => ({ ...finding, line: 1 }));
		}
		return locate(found, textOf(file));
	});
}

function inReadingOrder(one: Issue, other: Issue): number {
	if (one.severity !== other.severity) return one.severity === 'error' ? -1 : 1;
	return one.file.localeCompare(other.file) || one.line - other.line;
}
