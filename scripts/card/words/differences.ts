import { blockStart, sentenceEnd } from '../../../src/checks/prose.ts';
import { isGroup } from '../../../src/forms/proposal/answers.ts';
import type { Field, Shape } from '../../../src/schema/describe.ts';
import type { Difference } from './difference.ts';
import type { Naming } from './naming.ts';
import { changedItems } from './sequence.ts';
import { isBlank, valueWords } from './value-words.ts';

/**
 * What an entry says otherwise than before, field by field in the order of its form; then keys that no
 * field has. What is meant anyway, because it is the default, makes no difference.
 */
export function differencesOf(
	before: object,
	after: object,
	fields: Field[],
	naming: Naming,
): Difference[] {
	const was = new Map(Object.entries(before));
	const now = new Map(Object.entries(after));
	const known = fields.flatMap((field) =>
		fieldDifferences(was.get(field.key), now.get(field.key), field, {
			label: field.label,
			isEditors: field.who === 'editor',
			naming,
		}),
	);
	const names = new Set(fields.map(({ key }) => key));
	const unknown = [...new Set([...was.keys(), ...now.keys()])].filter((key) => !names.has(key));
	return [
		...known,
		...unknown.flatMap((key) =>
			plainDifference(was.get(key), now.get(key), anything, {
				...{ label: key, isEditors: false, naming },
			}),
		),
	];
}

function fieldDifferences(was: unknown, now: unknown, field: Field, place: Place): Difference[] {
	const [old, current] = [was, now].map((value) => (isBlank(value) ? field.default : value));
	if (isSame(old, current)) return [];
	const { shape } = field;
	if (Array.isArray(was) && Array.isArray(now) && shape.kind === 'list') {
		return listDifferences(was, now, shape.item, place);
	}
	if (shape.kind === 'group' && [was, now].every((value) => isBlank(value) || isGroup(value))) {
		return groupDifferences(groupIn(was), groupIn(now), shape.fields, place);
	}
	if (isLong(shape) && typeof was === 'string' && typeof now === 'string') {
		return [{ ...heading(place), change: sentencesChanged(was, now) }];
	}
	return plainDifference(was, now, shape, place);
}

function plainDifference(was: unknown, now: unknown, shape: Shape, place: Place): Difference[] {
	if (isSame(was, now) || (isBlank(was) && isBlank(now))) return [];
	const words = (value: unknown) => valueWords(value, shape, place.naming);
	if (isBlank(was)) return [{ ...heading(place), change: { kind: 'written', now: words(now) } }];
	if (isBlank(now)) return [{ ...heading(place), change: { kind: 'cleared', was: words(was) } }];
	return [{ ...heading(place), change: { kind: 'replaced', was: words(was), now: words(now) } }];
}

function groupDifferences(was: object, now: object, fields: Field[], place: Place): Difference[] {
	return differencesOf(was, now, fields, place.naming).map((difference) => ({
		...difference,
		label: `${place.label}, ${difference.label}`,
		isEditors: place.isEditors || difference.isEditors,
	}));
}

/** Groups of which as many went as came were changed in their places, and each says how. */
function listDifferences(was: unknown[], now: unknown[], item: Shape, place: Place): Difference[] {
	const { removed, added } = changedItems([...was.entries()], [...now.entries()], ([, value]) =>
		JSON.stringify(value),
	);
	const isTurned = (list: typeof removed) => list.map(([, value]) => JSON.stringify(value)).sort();
	if (isSame(isTurned(removed), isTurned(added))) {
		return [{ ...heading(place), change: { kind: 'order' } }];
	}
	if (item.kind === 'group' && removed.length === added.length) {
		return removed.flatMap(([, old], pair) => {
			const [position, current] = added[pair] ?? [0, undefined];
			const label = `${place.label} ${position + 1}`;
			if (!isGroup(old) || !isGroup(current)) {
				return plainDifference(old, current, item, { ...place, label });
			}
			return groupDifferences(old, current, item.fields, { ...place, label });
		});
	}
	const words = ([, value]: [number, unknown]) => valueWords(value, item, place.naming);
	return [
		{
			...heading(place),
			change: { kind: 'items', removed: removed.map(words), added: added.map(words) },
		},
	];
}

function sentencesChanged(was: string, now: string): Difference['change'] {
	const { removed, added } = changedItems(
		sentencesIn(was),
		sentencesIn(now),
		(sentence) => sentence,
	);
	if (removed.length === 0 && added.length === 0) return { kind: 'spaces' };
	return { kind: 'sentences', removed, added };
}

/** The sentences of a text as it is written: the signs and the addresses of Markdown are part of them. */
function sentencesIn(text: string): string[] {
	return text
		.split(blockStart)
		.flatMap((block) => block.replaceAll(/\s+/g, ' ').trim().split(sentenceEnd))
		.filter((sentence) => sentence !== '');
}

function isLong(shape: Shape): boolean {
	return shape.kind === 'text' && shape.control !== 'line';
}

function groupIn(value: unknown): object {
	return isGroup(value) ? value : {};
}

function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(settled(one)) === JSON.stringify(settled(other));
}

/** Without what only the editor of the file decides. */
function settled(value: unknown): unknown {
	if (typeof value === 'string') return value.replaceAll('\r\n', '\n').trim();
	return value;
}

function heading({ label, isEditors }: Place): Pick<Difference, 'label' | 'isEditors'> {
	return { label, isEditors };
}

const anything: Shape = { kind: 'text', control: 'line', min: 0, max: Infinity };

interface Place {
	label: string;
	isEditors: boolean;
	naming: Naming;
}
