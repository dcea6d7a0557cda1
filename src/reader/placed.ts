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
	let finder: ReturnType<typeof fieldFinder> | undefined;
	const bodyLineOf = bodyLineFinder(parts);
	return findings.map((finding) => {
		const { path, value, problem } = finding;
		if (path.length === 0) return { ...finding, line: 1 };
		if (path[0] === 'body' && parts.body !== undefined) {
			return { ...finding, line: bodyLineOf(finding) };
		}
		const ownLine = typeof value === 'number' ? undefined : lineOfOwn(path, parts);
		if (ownLine !== undefined) return { ...finding, line: ownLine };
		finder ??= fieldFinder(parts);
		const { lineOf, writtenAt } = finder;
		const line = lineOf(path);
		const written = typeof value === 'number' ? writtenAt(path) : undefined;
		if (written === undefined) return { ...finding, line };
		return { ...finding, problem: problem.replaceAll(show(value), () => show(written)), line };
	});
}

/**
 * The line of a field that begins a line: what most findings are about, found without the second
 * parser, which takes ten times as long as the first.
 */
function lineOfOwn([key, ...inner]: Finding['path'], parts: Parts): number | undefined {
	if (inner.length > 0 || typeof key !== 'string' || !/^\w+$/.test(key)) return undefined;
	const [found, another] = parts.yaml.matchAll(new RegExp(`^${key}:`, 'gm'));
	if (found === undefined || another !== undefined) return undefined;
	return parts.yaml.slice(0, found.index).split('\n').length + parts.yamlLine - 1;
}
