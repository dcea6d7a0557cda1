import type { Finding, Issue } from '../schema/issue.ts';
import { show } from '../schema/shown-value.ts';
import { bodyLineFinder } from './body-line.ts';
import { type Parts, partsOf } from './parts.ts';
import { fieldFinder } from './position.ts';

/**
 * Findings of one file with their lines, once its text is at hand.
 *
 * @throws when the text is not that of the file that was read
 */
export function locate(findings: Finding[], text: string): Issue[] {
	const [first] = findings;
	if (first === undefined) return [];
	const parts = partsOf(first.file, text);
	if ('missing' in parts) throw new Error(`${first.file} changed while it was checked.`);
	return placed(findings, parts);
}

/** Findings of one file with their lines: 1 for what is about the whole file, its name for example. */
export function placed(findings: Finding[], parts: Parts): Issue[] {
	const { lineOf, writtenAt } = fieldFinder(parts);
	const bodyLineOf = bodyLineFinder(parts);
	return findings.map((finding) => {
		const { path, value, problem } = finding;
		if (path.length === 0) return { ...finding, line: 1 };
		if (path[0] === 'body' && parts.body !== undefined) {
			return { ...finding, line: bodyLineOf(finding) };
		}
		const line = lineOf(path);
		const written = typeof value === 'number' ? writtenAt(path) : undefined;
		if (written === undefined) return { ...finding, line };
		return { ...finding, problem: problem.replaceAll(show(value), () => show(written)), line };
	});
}
