import {
	type Document,
	isAlias,
	isMap,
	isNode,
	isPair,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
	type YAMLMap,
} from 'yaml';
import type { Parts } from './parts.ts';

/**
 * Finds fields in a file. It reads the file a second time, with a slower parser that remembers
 * positions, so it is made only for files with a problem.
 */
export function fieldFinder(parts: Parts): FieldFinder {
	const { document, lineAt } = parse(parts);
	const keys: Keys = new Map();
	return {
		lineOf: (path) => lineAt(find(document?.contents, path, keys).offset),
		writtenAt(path) {
			const { node, isWhole } = find(document?.contents, path, keys);
			return isWhole && isScalar(node) ? node.source : undefined;
		},
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
 * The first field that a group has twice, with both lines.
 *
 * @returns undefined when there is none
 */
export function repeatedIn(
	parts: Parts,
): { name: string; first: number; second: number } | undefined {
	const { document, lineAt } = parse(parts);
	let found: { name: string; first: number; second: number } | undefined;
	if (document === undefined) return undefined;
	visit(document, {
		Map(_key, { items }) {
			const seen = new Map<string, unknown>();
			for (const { key } of items) {
				const name = String(key);
				if (seen.has(name)) {
					const [first, second] = [seen.get(name), key].map((one) => lineAt(startOf(one)));
					found = { name, first: first ?? 1, second: second ?? 1 };
					return visit.BREAK;
				}
				seen.set(name, key);
			}
			return undefined;
		},
	});
	return found;
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

/** Goes down a path as far as it leads. */
function find(root: unknown, path: Path, keys: Keys): Found {
	let node = root;
	let offset = startOf(root);
	for (const step of path) {
		if (isMap(node)) {
			const pair = pairsOf(node, keys).get(String(step));
			if (!isPair(pair)) return { node, offset, isWhole: false };
			offset = startOf(pair.key) ?? offset;
			node = pair.value;
		} else if (isSeq(node) && typeof step === 'number') {
			node = node.items[step];
			offset = startOf(node) ?? offset;
		} else return { node, offset, isWhole: false };
	}
	return { node, offset, isWhole: true };
}

/** Kept for the next field: looking through a long group for each of its problems takes quadratic time. */
function pairsOf(map: YAMLMap, keys: Keys): Map<string, unknown> {
	const known = keys.get(map);
	if (known !== undefined) return known;
	const pairs = new Map(map.items.map((pair) => [String(pair.key), pair]));
	keys.set(map, pairs);
	return pairs;
}

function startOf(node: unknown): number | undefined {
	return isNode(node) ? node.range?.[0] : undefined;
}

interface FieldFinder {
	/**
	 * The line of a field, from 1. Of a missing field, the line of what it is missing from; of one that
	 * cannot be found, the first line of the fields.
	 */
	lineOf: (path: Path) => number;
	/** A value as it stands in the file, `01234` for 1234; undefined for a list, a group, nothing. */
	writtenAt: (path: Path) => string | undefined;
}

interface Found {
	node: unknown;
	offset: number | undefined;
	/** Whether the path led to its end. */
	isWhole: boolean;
}

type Path = readonly (string | number)[];

/** The fields of groups that were looked through. */
type Keys = Map<YAMLMap, Map<string, unknown>>;
