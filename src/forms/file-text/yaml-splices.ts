import {
	isMap,
	isScalar,
	isSeq,
	parseDocument,
	type Pair,
	Scalar,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import { fieldsYaml } from '../proposal/entry-file.ts';
import { isEqual } from './equal.ts';
import type { Splice } from './splice.ts';
import {
	type Extent,
	extentOfItem,
	extentOfPair,
	isBlock,
	linesOf,
	wholeLines,
} from './yaml-place.ts';

/**
 * The smallest changes that make a YAML text say something else.
 *
 * @param before what it says
 * @param after what it shall say; keys that come in follow the key before them
 */
export function yamlSplices(yaml: string, before: object, after: object): Splice[] {
	const options = { keepSourceTokens: true, uniqueKeys: false, logLevel: 'silent' } as const;
	const root = parseDocument(yaml, options).contents;
	return isMap(root) ? ofMap(yaml, root, before as Fields, after as Fields) : [];
}

/** Undefined where nothing smaller will do than writing all of it anew. */
function ofValue(yaml: string, node: unknown, before: unknown, after: unknown, isFlow = false) {
	if (isEqual(before, after)) return [];
	if (isFilled(before) && isFilled(after)) {
		if (isMap(node) && isFields(before) && isFields(after)) return ofMap(yaml, node, before, after);
		const isList = isSeq(node) && Array.isArray(before) && Array.isArray(after);
		return isList ? ofList(yaml, node, before, after) : undefined;
	}
	if (!isScalar(node) || isBlock(node) || node.source === '') return undefined;
	if (typeof after === 'object' || (typeof after === 'string' && after.includes('\n')))
		return undefined;
	const [from, to] = node.range ?? [0, 0];
	const text = likeBefore(node, after, isFlow);
	const end = columnOf(yaml, { from, to }) + text.length;
	// One that was in several lines, or is too long for one now, is folded.
	const isFolded = yaml.slice(from, to).includes('\n') || (end > lineWidth && text.includes(' '));
	return isFolded && !isFlow ? undefined : [{ from, to, text }];
}

function ofMap(yaml: string, map: YAMLMap, before: Fields, after: Fields): Splice[] {
	const pairs = new Map(map.items.map((pair) => [nameOf(pair), pair]));
	const isKept = map.items.map((pair) => Object.hasOwn(after, nameOf(pair)));
	const extents = map.items.map((pair) => extentOfPair(yaml, pair));
	const indent = columnOf(yaml, extents[0]);
	const textOf = (key: string) => written({ [key]: after[key] }, indent, map.flow);
	const changed = map.items.flatMap((pair, at) => {
		const key = nameOf(pair);
		const extent = extents[at] ?? nowhere;
		if (!isKept[at]) return [removed(yaml, extents, isKept, at, map.flow)];
		const inner = ofValue(yaml, pair.value, before[key], after[key], map.flow);
		return inner ?? [{ ...extent, text: textOf(key) }];
	});
	const keys = Object.keys(after);
	const added = keys.flatMap((key, at) => {
		if (pairs.has(key)) return [];
		const last = keys.slice(0, at).findLast((one) => pairs.has(one)) ?? '';
		const place = map.items.findIndex((pair) => nameOf(pair) === last);
		return [inserted(yaml, extents, place, textOf(key), indent, map.flow)];
	});
	return [...changed, ...added];
}

function ofList(yaml: string, list: YAMLSeq, before: unknown[], after: unknown[]): Splice[] {
	const extents = list.items.map((_item, at) => extentOfItem(yaml, list, at));
	const indent = columnOf(yaml, extents[0]);
	const textOf = (item: unknown) => written([item], indent, list.flow);
	const { first, ends } = difference(before, after);
	const [end, newEnd] = ends;
	const common = Math.min(end, newEnd);
	const isKept = before.map((_item, at) => at < common || at >= end);
	const changed = before.slice(first, common).flatMap((item, at) => {
		const place = first + at;
		const inner = ofValue(yaml, list.items[place], item, after[place], list.flow);
		return inner ?? [{ ...(extents[place] ?? nowhere), text: textOf(after[place]) }];
	});
	const gone = before
		.slice(common, end)
		.map((_item, at) => removed(yaml, extents, isKept, common + at, list.flow));
	const added = after
		.slice(common, newEnd)
		.map((item) => inserted(yaml, extents, common - 1, textOf(item), indent, list.flow));
	return [...changed, ...gone, ...added];
}

/** Where two lists begin to differ, and where the rest of each is the same again. */
function difference(
	before: unknown[],
	after: unknown[],
): { first: number; ends: [number, number] } {
	let first = 0;
	while (first < before.length && isEqual(before[first], after[first])) first += 1;
	let same = 0;
	const most = Math.min(before.length, after.length) - first;
	while (same < most && isEqual(before.at(-1 - same), after.at(-1 - same))) same += 1;
	return { first, ends: [before.length - same, after.length - same] };
}

function inserted(
	yaml: string,
	extents: Extent[],
	after: number,
	text: string,
	indent: number,
	isFlow = false,
): Splice {
	const before = extents[after];
	if (before === undefined) {
		const place = extents[0]?.from ?? 0;
		return { from: place, to: place, text: text + (isFlow ? ', ' : `\n${' '.repeat(indent)}`) };
	}
	const place = isFlow ? before.to : linesOf(yaml, before).to;
	return { from: place, to: place, text: isFlow ? `, ${text}` : `\n${' '.repeat(indent)}${text}` };
}

/** In a block the lines go; in brackets what stands between it and the one that stays. */
function removed(
	yaml: string,
	extents: Extent[],
	isKept: boolean[],
	at: number,
	isFlow = false,
): Splice {
	const own = extents[at] ?? nowhere;
	if (!isFlow) return { ...wholeLines(yaml, own), text: '' };
	if (isKept.slice(0, at).includes(true)) {
		return { from: extents[at - 1]?.to ?? own.from, to: own.to, text: '' };
	}
	return { from: own.from, to: extents[at + 1]?.from ?? own.to, text: '' };
}

/** Without the indentation of its first line; in brackets without the brackets. */
function written(value: unknown, indent: number, isFlow = false): string {
	if (isFlow) return fieldsYaml(value, { collectionStyle: 'flow', lineWidth: 0 }).slice(2, -3);
	return fieldsYaml(value)
		.trimEnd()
		.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);
}

/** A value in the quotes of the one before. */
function likeBefore({ type }: Scalar, after: unknown, isFlow: boolean): string {
	const scalar = new Scalar(after);
	if (typeof after === 'string' && type !== Scalar.PLAIN && type !== undefined) scalar.type = type;
	// In brackets some characters need quotes that need none outside.
	if (isFlow) return fieldsYaml([scalar], { collectionStyle: 'flow', lineWidth: 0 }).slice(2, -3);
	return fieldsYaml([scalar], { lineWidth: 0 }).slice(2, -1);
}

function columnOf(yaml: string, extent: Extent = nowhere): number {
	return extent.from - linesOf(yaml, extent).from;
}

function nameOf({ key }: Pair): string {
	return isScalar(key) ? String(key.value) : '';
}

function isFilled(value: unknown): value is object {
	return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where the writer of YAML folds texts by itself. */
const lineWidth = 80;

const nowhere: Extent = { from: 0, to: 0 };

type Fields = Record<string, unknown>;
