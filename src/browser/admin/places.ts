import type { Field, Shape } from '../../schema/describe.ts';

/** Where a field stands on the page. */
export interface Place {
	/** The way to it in the entry. */
	path: (string | number)[];
	/** Decap's own name of the field, which its label refers to. */
	id: string;
	/** Those of the groups and lists that it stands in. */
	parentIds: string[];
	label: HTMLLabelElement;
}

/**
 * Every field that stands on the page, in its order; those that are folded away too.
 *
 * @param fields of the entry that is open
 */
export function findPlaces(fields: Field[]): Place[] {
	const places = new Map<string, Place & { shape: Shape | undefined }>();
	const found = new Map<string, number>();
	for (const label of listLabels()) {
		const key = label.htmlFor.slice(0, label.htmlFor.lastIndexOf(mark));
		const outer = places.get(label.parentElement?.closest(`[id*="${mark}"]`)?.id ?? '');
		// Items of a list have no name, but each of them has the same fields.
		const same = `${outer?.id ?? ''} ${key}`;
		const position = found.get(same) ?? 0;
		found.set(same, position + 1);
		const { steps, shape } = stepTo(key, position, fields, outer?.shape);
		places.set(label.htmlFor, {
			path: [...(outer?.path ?? []), ...steps],
			id: label.htmlFor,
			parentIds: outer === undefined ? [] : [...outer.parentIds, outer.id],
			label,
			shape,
		});
	}
	return [...places.values()];
}

/** The labels of all fields on the page. */
export function listLabels(): Iterable<HTMLLabelElement> {
	return document.querySelectorAll<HTMLLabelElement>(`label[for*="${mark}"]`);
}

/** What one answers with: a text box, a choice, the button that adds or chooses; null for a group. */
export function controlOf(label: HTMLLabelElement): HTMLElement | null {
	const named = document.getElementById(label.htmlFor);
	if (named?.matches('input, textarea, button')) return named;
	if (named !== null) {
		return named.firstElementChild?.querySelector<HTMLElement>(addButton) ?? null;
	}
	const whole = wholeOf(label);
	return (
		whole.querySelector<HTMLElement>('[contenteditable="true"]') ?? whole.querySelector('button')
	);
}

/** A field with its label, its messages and its control. */
export function wholeOf(label: HTMLLabelElement): HTMLElement {
	return label.parentElement?.parentElement ?? label;
}

/** What stands between the key of a field and a number of Decap's in the name of its control. */
const mark = '-field-';

/** Beside the one that folds a list or a group. */
const addButton = 'button:not([data-testid="expand-button"])';

function stepTo(
	key: string,
	position: number,
	fields: Field[],
	shape: Shape | undefined,
): { steps: (string | number)[]; shape: Shape | undefined } {
	const isList = shape?.kind === 'list';
	const item = isList ? shape.item : shape;
	if (isList && item?.kind !== 'group') return { steps: [position], shape: item };
	const siblings = item?.kind === 'group' ? item.fields : fields;
	return {
		steps: isList ? [position, key] : [key],
		shape: siblings.find((field) => field.key === key)?.shape,
	};
}
