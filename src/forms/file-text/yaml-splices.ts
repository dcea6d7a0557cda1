import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { type Answers, isGroup } from '../proposal/answers.ts';
import { isEqual } from './equal.ts';
import { insertedLine, isBehindDash, removedLines } from './group-lines.ts';
import { insertedInBrackets, removedInBrackets } from './in-brackets.ts';
import { listSplices } from './list-splices.ts';
import { replaced } from './replaced.ts';
import type { Splice } from './splice.ts';
import { columnOf, type Extent, extentOfPair, isBlock } from './yaml-place.ts';
import { written, writtenLike } from './written-yaml.ts';

/**
 * The smallest changes that make a YAML text say something else.
 *
 * @param yaml the text, whose every line has a line end
 * @param before what it says
 * @param after what it shall say; keys that come in follow the key before them
 */
export function yamlSplices(yaml: string, before: object, after: object): Splice[] {
	const options = { keepSourceTokens: true, uniqueKeys: false, logLevel: 'silent' } as const;
	const root = parseDocument(yaml, options).contents;
	if (!isMap(root)) return [];
	return ofMap(yaml, root, before as Answers, after as Answers) ?? [];
}

/** Undefined where nothing smaller will do than writing all of it anew. */
function ofValue(
	yaml: string,
	node: unknown,
	before: unknown,
	after: unknown,
	isFlow = false,
): Splice[] | undefined {
	if (isEqual(before, after)) return [];
	if (isFilled(before) && isFilled(after)) {
		if (isMap(node) && isGroup(before) && isGroup(after)) return ofMap(yaml, node, before, after);
		if (!isSeq(node) || !Array.isArray(before) || !Array.isArray(after)) return undefined;
		return listSplices(yaml, node, before, after, (item, was, is) =>
			ofValue(yaml, item, was, is, node.flow),
		);
	}
	if (!isScalar(node) || isBlock(node) || node.source === '') return undefined;
	if (typeof after === 'object' || (typeof after === 'string' && after.includes('\n')))
		return undefined;
	const [from, to] = node.range ?? [0, 0];
	const text = writtenLike(node, after, isFlow);
	const end = columnOf(yaml, { from, to }) + text.length;
	// One that was in several lines, or is too long for one now, is folded.
	const isFolded = yaml.slice(from, to).includes('\n') || (end > lineWidth && text.includes(' '));
	return isFolded && !isFlow ? undefined : [{ from, to, text }];
}

function ofMap(yaml: string, map: YAMLMap, before: Answers, after: Answers): Splice[] | undefined {
	const pairs = new Map(map.items.map((pair) => [nameOf(pair), pair]));
	const isKept = map.items.map((pair) => Object.hasOwn(after, nameOf(pair)));
	const extents = map.items.map((pair) => extentOfPair(yaml, pair));
	const indent = columnOf(yaml, extents[0] ?? nowhere);
	const group = { extents, isKept };
	const isFlow = map.flow === true;
	if (!isKept.includes(true)) {
		if (isFlow) return allAnew(extents, written(after, indent, isFlow));
		if (isBehindDash(yaml, group)) return undefined;
	}
	const textOf = (key: string) => written({ [key]: after[key] }, indent, isFlow);
	const changed = map.items.flatMap((pair, at) => {
		const key = nameOf(pair);
		if (!isKept[at]) return isFlow ? [removedInBrackets(group, at)] : [];
		const inner = ofValue(yaml, pair.value, before[key], after[key], isFlow);
		return inner ?? [replaced(yaml, extents[at] ?? nowhere, pair.value, textOf(key))];
	});
	const keys = Object.keys(after);
	const added = keys.flatMap((key, at) => {
		if (pairs.has(key)) return [];
		const last = keys.slice(0, at).findLast((one) => pairs.has(one)) ?? '';
		const place = map.items.findIndex((pair) => nameOf(pair) === last);
		const text = textOf(key);
		return isFlow
			? [insertedInBrackets(group, place, text)]
			: [insertedLine(yaml, group, place, text)];
	});
	return [...changed, ...added, ...(isFlow ? [] : removedLines(yaml, group))];
}

/** All between two brackets. */
function allAnew(extents: Extent[], text: string): Splice[] {
	return [{ from: extents[0]?.from ?? 0, to: extents.at(-1)?.to ?? 0, text }];
}

function nameOf({ key }: Pair): string {
	return isScalar(key) ? String(key.value) : '';
}

function isFilled(value: unknown): value is object {
	return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** Where the writer of YAML folds texts by itself. */
const lineWidth = 80;

const nowhere: Extent = { from: 0, to: 0 };
