import { isGroup } from '../proposal/answers.ts';
import { isEqual } from './equal.ts';

/**
 * Which item of a list each item of a later one was: the equal one, or else the one most like it. One
 * that has changed all over is still the same where it stands between the same others.
 *
 * @returns by position in the later list the position in the earlier one; undefined for a new item
 */
export function sameItems(before: unknown[], after: unknown[]): (number | undefined)[] {
	const origins: Origins = after.map(() => undefined);
	const free = new Set(before.keys());
	const match = (at: number, origin: number) => {
		origins[at] = origin;
		free.delete(origin);
	};
	const { first, ends } = difference(before, after);
	const [end, newEnd] = ends;
	for (const at of after.keys()) {
		if (at < first) match(at, at);
		if (at >= newEnd) match(at, at - newEnd + end);
	}
	for (const [at, item] of after.entries()) {
		if (origins[at] !== undefined) continue;
		const equal = [...free].find((origin) => isEqual(before[origin], item));
		if (equal !== undefined) match(at, equal);
	}
	for (const { at, origin } of mostAlike(before, after, origins, free)) {
		if (origins[at] === undefined && free.has(origin)) match(at, origin);
	}
	for (const { at, origin } of inTheSamePlace(origins, before.length)) {
		const isLike = typeof after[at] !== 'object' || likeness(before[origin], after[at]) > 0;
		if (isLike && free.has(origin)) match(at, origin);
	}
	return origins;
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

/** New items and free ones that are at least half alike, the most alike first. */
function mostAlike(before: unknown[], after: unknown[], origins: Origins, free: Set<number>) {
	return [...after.keys()]
		.filter((at) => origins[at] === undefined)
		.flatMap((at) =>
			[...free].map((origin) => ({ at, origin, like: likeness(before[origin], after[at]) })),
		)
		.filter(({ like }) => like >= 0.5)
		.sort((one, other) => other.like - one.like);
}

/** New items that stand between the same others as just as many that went. */
function inTheSamePlace(origins: Origins, count: number): { at: number; origin: number }[] {
	return origins.flatMap((known, at) => {
		if (known !== undefined) return [];
		const start = origins.findLastIndex((one, place) => place < at && one !== undefined);
		const next = origins.findIndex((one, place) => place > at && one !== undefined);
		const end = next === -1 ? origins.length : next;
		const from = start === -1 ? -1 : (origins[start] ?? -1);
		const to = next === -1 ? count : (origins[next] ?? count);
		return end - start === to - from ? [{ at, origin: from + at - start }] : [];
	});
}

/** From 0 to 1: of texts the words that both have, of groups what they say alike. */
function likeness(one: unknown, other: unknown): number {
	if (isEqual(one, other)) return 1;
	if (typeof one === 'string' && typeof other === 'string') {
		return shared(wordsOf(one), wordsOf(other));
	}
	if (!isGroup(one) || !isGroup(other)) return 0;
	const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
	const like = keys.map((key) => likeness(one[key], other[key]));
	return like.reduce((sum, each) => sum + each, 0) / keys.length;
}

function shared(one: Set<string>, other: Set<string>): number {
	const count = one.size + other.size;
	return count === 0 ? 0 : (2 * [...one].filter((word) => other.has(word)).length) / count;
}

function wordsOf(text: string): Set<string> {
	return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

type Origins = (number | undefined)[];
