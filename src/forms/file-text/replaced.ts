import { isCollection, isScalar } from 'yaml';
import { withCommentsBelow } from './item-lines.ts';
import type { Splice } from './splice.ts';
import { columnOf, type Extent, isBlock, linesOf } from './yaml-place.ts';

/**
 * A field or an item of a list written anew. Its own comment stays behind it, or behind the beginning of
 * what fills several lines; those of a list within it go with their items.
 *
 * @param place where it stands
 * @param value what was written in it
 * @param text what takes its place
 */
export function replaced(yaml: string, place: Extent, value: unknown, text: string): Splice {
	const isWhole = isCollection(value) && value.flow !== true;
	const inLines = isWhole || (isScalar(value) && isBlock(value));
	const [first = ''] = yaml.slice(place.from, linesOf(yaml, place).to).split('\n');
	const end = linesOf(yaml, { from: place.to, to: place.to });
	const behind = yaml.slice(place.to, end.to);
	const comment = inLines ? inHead.exec(first)?.[1] : /^[ \t]+#.*/.exec(behind)?.[0];
	const to = isWhole ? withCommentsBelow(yaml, end.to, columnOf(yaml, place)) : place.to;
	if (comment === undefined) return { from: place.from, to, text };
	const [head = '', ...lines] = text.split('\n');
	const isHead = inLines || (lines.length > 0 && /[:-](?:[ \t]+[|>][-+\d]*)?$/.test(head));
	if (!isHead) return { ...place, text };
	const after = inLines ? to : end.to;
	return { from: place.from, to: after, text: [head + comment, ...lines].join('\n') };
}

/** The comment behind a colon or a dash whose value stands in the lines below. */
const inHead = /[:-](?:[ \t]+[|>][-+\d]*)?([ \t]+#.*)$/;
