import { isGroup } from '../../src/forms/proposal/answers.ts';
import { withoutBlanks } from '../../src/schema/blanks.ts';
import type { Field } from '../../src/schema/describe.ts';

/**
 * The fields that only editors answer and that are not as they were. In a new entry each must mean what
 * it means when nothing is written.
 *
 * @param fields those of the collection, which say who answers
 * @param before what was written; undefined for a new entry
 * @returns their labels, those of groups before their own
 */
export function changedEditorsFields(
	fields: Field[],
	before: object | undefined,
	after: object,
): string[] {
	const [was, is] = [before, after].map((written) => answers(fields, filled(written), []));
	const places = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
	const changed = [...places].filter((place) => was?.get(place)?.said !== is?.get(place)?.said);
	return [...new Set(changed.map((place) => (is?.get(place) ?? was?.get(place))?.label ?? ''))];
}

/** What the editors' fields say, by their paths, in groups and lists of groups too. */
function answers(fields: Field[], written: unknown, path: string[], labels = ''): Answers {
	const group = isGroup(written) ? written : {};
	const found: Answers = new Map();
	for (const field of fields) {
		const { key, label, who, shape } = field;
		const value = Object.hasOwn(group, key) ? group[key] : undefined;
		const place = [...path, key];
		const called = labels === '' ? label : `${labels}, ${label}`;
		if (who === 'editor') {
			const said = meaning(value ?? filled(field.default));
			if (said !== undefined) found.set(place.join('\n'), { label: called, said });
			continue;
		}
		const groups = shape.kind === 'list' && shape.item.kind === 'group' ? shape.item.fields : [];
		const inside = shape.kind === 'group' ? shape.fields : groups;
		const items = Array.isArray(value) ? value : [value];
		items.forEach((item: unknown, at) => {
			for (const [deep, answer] of answers(inside, item, [...place, String(at)], called)) {
				found.set(deep, answer);
			}
		});
	}
	return found;
}

/** A value in one spelling, whatever the order of its keys; undefined for none. */
function meaning(value: unknown): string | undefined {
	return JSON.stringify(value, (_, inner: unknown) =>
		isGroup(inner)
			? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
			: inner,
	);
}

function filled(written: unknown): unknown {
	return written === undefined ? undefined : withoutBlanks(written).value;
}

type Answers = Map<string, { label: string; said: string }>;
