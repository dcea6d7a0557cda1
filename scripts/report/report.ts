import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Content, readContent } from '../../src/catalogue/load.ts';
import type { CheckedEntry, Known } from '../../src/checks/rule.ts';
import { checkEntries } from '../../src/checks/rules.ts';
import { locate } from '../../src/reader/read.ts';
import { collections, files } from '../../src/schema/collections.ts';
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
export async function reportOn(root: string): Promise<Report> {
	const content = await readContent(root);
	const readings = Object.values(content);
	const findings = checkEntries(checkedEntries(content), knownOf(content));
	const issues = [
		...readings.flatMap((reading): Issue[] => reading.issues),
		...(await withLines(findings, root)),
	];
	return {
		issues: issues.sort(inReadingOrder),
		files: readings.flatMap((reading) => reading.ids).length,
	};
}

/** Whether the content may be published: no error, and something was looked at. */
export function isPublishable({ issues, files: count }: Report): boolean {
	return count > 0 && issues.every((issue) => issue.severity !== 'error');
}

function checkedEntries(content: Content): CheckedEntry[] {
	const schemas = {
		site: files.site.schema,
		categories: files.categories.schema,
		services: files.services.schema,
		partners: collections.partners.schema,
		offers: collections.offers.schema,
	};
	return collectionNames.flatMap((collection) =>
		content[collection].documents.map((document) => ({
			...document,
			collection,
			schema: schemas[collection],
		})),
	);
}

const collectionNames = [
	'site',
	'categories',
	'services',
	'partners',
	'offers',
] as const satisfies CheckedEntry['collection'][];

function knownOf({ categories, services, partners }: Content): Known {
	return {
		terms: {
			categories: categories.entries.flatMap(({ value }) => value.terms.map(({ id }) => id)),
			services: services.entries.flatMap(({ value }) => value.terms.map(({ id }) => id)),
		},
		partners: partners.ids,
	};
}

async function withLines(findings: Finding[], root: string): Promise<Issue[]> {
	const byFile = Map.groupBy(findings, ({ file }) => file);
	const located = await Promise.all(
		[...byFile].map(async ([file, found]) =>
			locate(found, await readFile(path.join(root, file), 'utf8')),
		),
	);
	return located.flat();
}

function inReadingOrder(one: Issue, other: Issue): number {
	if (one.severity !== other.severity) return one.severity === 'error' ? -1 : 1;
	return one.file.localeCompare(other.file) || one.line - other.line;
}
