import { type ChangedList, isInOrder } from './changed-list.ts';
import { type Splice, splicedPart } from './splice.ts';
import type { Extent } from './yaml-place.ts';

/**
 * The changes of a list whose items have lines of their own.
 *
 * @param lines those of each item, comments included
 */
export function blockListSplices(yaml: string, lines: Extent[], list: ChangedList): Splice[] {
	return isInOrder(list.origins) ? inPlace(lines, list) : [inOtherOrder(yaml, lines, list)];
}

function inPlace(lines: Extent[], list: ChangedList): Splice[] {
	const { origins, texts, within } = list;
	const margin = ' '.repeat(list.indent);
	const added = origins.flatMap((own, at) => {
		if (own !== undefined) return [];
		const last = origins.slice(0, at).findLast((origin) => origin !== undefined);
		const text = margin + (texts[at] ?? '');
		// Above a list in lines always stands its name.
		const place = (last === undefined ? (lines[0]?.from ?? 0) - 1 : lines[last]?.to) ?? 0;
		return [{ from: place, to: place, text: `\n${text}` }];
	});
	const changed = origins.flatMap((origin, at) => (origin === undefined ? [] : within(at, origin)));
	const gone = lines
		.filter((_lines, at) => !origins.includes(at))
		.map(({ from, to }) => ({ from: from - 1, to, text: '' }));
	return [...changed, ...added, ...gone];
}

/** All items with what is theirs, between the lines that are nobody's, which stay in their places. */
function inOtherOrder(yaml: string, lines: Extent[], list: ChangedList): Splice {
	const { origins, texts, within } = list;
	const margin = ' '.repeat(list.indent);
	const items = origins.map((origin, at) => {
		const own = origin === undefined ? undefined : lines[origin];
		if (origin === undefined || own === undefined) return margin + (texts[at] ?? '');
		return splicedPart(yaml, own, within(at, origin));
	});
	const between = lines.slice(1).map(({ from }, at) => yaml.slice((lines[at]?.to ?? 0) + 1, from));
	const text = items.map((item, at) => (between[at - 1] ?? '') + item).join('\n');
	const rest = between.slice(Math.max(items.length - 1, 0)).join('');
	return {
		from: lines[0]?.from ?? 0,
		to: lines.at(-1)?.to ?? 0,
		text: rest === '' ? text : `${text}\n${rest.replace(/\n$/, '')}`,
	};
}
