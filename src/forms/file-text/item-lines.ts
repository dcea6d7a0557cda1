import { type Extent, linesOf } from './yaml-place.ts';

/**
 * The lines of each item of a list in a block, with the comments that are about it: those right above
 * it, the one behind it, and those below it that are further in than its dash. The lines between two
 * items belong to neither; and where only the first has a comment above, it is about the list.
 *
 * @param items where each stands, with its dash
 * @returns from the start of the first line to the end of the last, without its line end; undefined
 * where something else stands before the first dash in its line
 */
export function linesOfItems(yaml: string, items: Extent[]): Extent[] | undefined {
	const places: Extent[] = [];
	for (const item of items) {
		const own = linesOf(yaml, item);
		if (yaml.slice(own.from, item.from).trim() !== '') return undefined;
		const last = places.at(-1)?.to ?? -1;
		places.push({
			from: withCommentsAbove(yaml, own.from, last + 1),
			to: withCommentsBelow(yaml, own.to, item.from - own.from),
		});
	}
	const [first, ...others] = places;
	const starts = items.map((item) => linesOf(yaml, item).from);
	const isOfList = others.length > 0 && others.every(({ from }, at) => from === starts[at + 1]);
	return first && isOfList ? [{ from: starts[0] ?? first.from, to: first.to }, ...others] : places;
}

/** Where the comments begin that stand right above a line. */
function withCommentsAbove(yaml: string, line: number, first: number): number {
	let from = line;
	while (from > first) {
		const above = linesOf(yaml, { from: from - 1, to: from - 1 });
		if (above.from < first || !isComment(yaml, above)) return from;
		from = above.from;
	}
	return from;
}

/**
 * Where the comments end that stand below a line and further in than a column, with the blank lines
 * before them.
 *
 * @param end of the line
 */
export function withCommentsBelow(yaml: string, end: number, column: number): number {
	let to = end;
	for (let line = end; line < yaml.length;) {
		const below = linesOf(yaml, { from: line + 1, to: line + 1 });
		const start = yaml.slice(below.from, below.to).search(/\S/);
		if (start !== -1 && (start <= column || !isComment(yaml, below))) return to;
		line = below.to;
		if (start !== -1) to = below.to;
	}
	return to;
}

function isComment(yaml: string, { from, to }: Extent): boolean {
	return yaml.slice(from, to).trimStart().startsWith('#');
}
