import {
	type Document,
	isAlias,
	isMap,
	isNode,
	isPair,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
	type YAMLMap,
} from 'yaml';
import type { Parts } from './parts.ts';

/**
 * Finds the lines of fields. It reads the file a second time, with a slower parser that remembers
 * positions, so it is made only for files with a problem.
 *
 * @returns a function from the path of a field to its line, from 1. Of a missing field, the line of
 * what it is missing from; of one that cannot be found, the first line of the fields.
 */
export function lineFinder(parts: Parts): (path: readonly (string | number)[]) => number {
	const { document, lineAt } = parse(parts);
	const keys = new Map<YAMLMap, Map<string, unknown>>();
	return (path) => {
		if (path[0] === 'body' && parts.bodyLine !== undefined) return parts.bodyLine;
		return lineAt(offsetOf(document?.contents, path, keys));
	};
}

/**
 * The first mistake that this parser finds in the YAML of a file, with its line.
 *
 * @returns undefined when it finds none
 */
export function mistakeIn(parts: Parts): { line: number; code: string } | undefined {
	const { document, lineAt } = parse(parts);
	const [error] = document?.errors ?? [];
	return error && { line: lineAt(error.pos[0]), code: error.code };
}

/**
 * The line of the first value that stands for another one, `*so`.
 *
 * @returns undefined when there is none
 */
export function aliasIn(parts: Parts): number | undefined {
	// Most files have no such sign, and need no second reading.
	if (!/(?:^|[\s[{,:-])\*[^\s*]/.test(parts.yaml)) return undefined;
	const { document, lineAt } = parse(parts);
	let found: number | undefined;
	if (document !== undefined) {
		visit(document, (_key, node) => {
			if (!isAlias(node)) return undefined;
			found = lineAt(node.range?.[0]);
			return visit.BREAK;
		});
	}
	return found;
}

function parse({ yaml, yamlLine }: Parts): {
	document?: Document;
	lineAt: (offset: number | undefined) => number;
} {
	const counter = new LineCounter();
	const lineAt = (offset = 0) => Math.max(counter.linePos(offset).line, 1) + yamlLine - 1;
	try {
		const options = { lineCounter: counter, logLevel: 'silent', uniqueKeys: false } as const;
		return { document: parseDocument(yaml, options), lineAt };
	} catch (error) {
		// Nested deeper than this parser can follow.
		if (error instanceof RangeError) return { lineAt };
		throw error;
	}
}

function offsetOf(
	root: unknown,
	path: readonly (string | number)[],
	keys: Map<YAMLMap, Map<string, unknown>>,
): number | undefined {
	let node = root;
	let offset = startOf(root);
	for (const step of path) {
		if (isMap(node)) {
			const pair = pairsOf(node, keys).get(String(step));
			if (!isPair(pair)) return offset;
			offset = startOf(pair.key) ?? offset;
			node = pair.value;
		} else if (isSeq(node) && typeof step === 'number') {
			node = node.items[step];
			offset = startOf(node) ?? offset;
		} else return offset;
	}
	return offset;
}

/** Kept for the next field: looking through a long group for each of its problems takes quadratic time. */
function pairsOf(map: YAMLMap, keys: Map<YAMLMap, Map<string, unknown>>): Map<string, unknown> {
	const known = keys.get(map);
	if (known !== undefined) return known;
	const pairs = new Map(map.items.map((pair) => [String(pair.key), pair]));
	keys.set(map, pairs);
	return pairs;
}

function startOf(node: unknown): number | undefined {
	return isNode(node) ? node.range?.[0] : undefined;
}
