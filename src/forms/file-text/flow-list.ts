import { Document, isNode, YAMLSeq } from 'yaml';
import { fieldsYaml } from '../proposal/entry-file.ts';
import { isEqual } from './equal.ts';
import { type ChangedList, isInOrder } from './changed-list.ts';
import { insertedInBrackets, removedInBrackets } from './in-brackets.ts';
import type { Splice } from './splice.ts';
import { linesOf } from './yaml-place.ts';
import { indented } from './written-yaml.ts';

/** The changes of a list between brackets. */
export function flowListSplices(yaml: string, changed: ChangedList): Splice[] {
	const { list, extents, origins, texts, within } = changed;
	const [from = 0, to = 0] = list.range ?? [];
	const isCommented = yaml.slice(from, to).includes('#');
	const isKept = extents.map((_extent, at) => origins.includes(at));
	if (isCommented || !isInOrder(origins) || !isKept.includes(true)) {
		const line = yaml.slice(linesOf(yaml, { from, to: from }).from, from);
		return [{ from, to, text: indented(anew(changed), line.search(/\S|$/)) }];
	}
	const items = { extents, isKept };
	return origins
		.flatMap((origin, at) => {
			if (origin !== undefined) return within(at, origin);
			const last = origins.slice(0, at).findLast((one) => one !== undefined) ?? -1;
			return [insertedInBrackets(items, last, texts[at] ?? '')];
		})
		.concat(extents.flatMap((_extent, at) => (isKept[at] ? [] : [removedInBrackets(items, at)])));
}

/** The whole list, each item with its comments. */
function anew({ list, origins, after }: ChangedList): string {
	const document = new Document();
	const fresh = new YAMLSeq();
	fresh.flow = true;
	fresh.comment = list.comment ?? null;
	fresh.items = origins.map((origin, at) => {
		const node = origin === undefined ? undefined : list.items[origin];
		if (!isNode(node)) return document.createNode(after[at], { flow: true });
		if (isEqual(node.toJSON(), after[at])) return node;
		const { comment, commentBefore } = node;
		return Object.assign(document.createNode(after[at], { flow: true }), {
			comment,
			commentBefore,
		});
	});
	return fieldsYaml(fresh, { lineWidth: 0 }).trimEnd();
}
