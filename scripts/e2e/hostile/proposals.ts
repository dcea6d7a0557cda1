import { isGroup } from '../../../src/forms/proposal/answers.ts';
import { describeFields, type Field, type Shape } from '../../../src/schema/describe.ts';
import { collections } from '../../../src/schema/collections.ts';

/** The fields of an entry in its written form. */
export type Written = Record<string, unknown>;

/** An entry with an attack in each field that can hold it, and the places of those. */
export interface Attacked {
	entry: Written;
	places: string[];
}

/**
 * An entry in which every text of its own words is an attack, and every field that was left out is
 * filled in with it. What has a fixed form stays as it is.
 *
 * @param entry a right one
 */
export function attacked(
	collection: 'offers' | 'partners' | 'announcements',
	entry: Written,
	attack: string,
): Attacked {
	const places: string[] = [];
	const fields = describeFields(collections[collection].schema);
	return { entry: group(fields, entry, { attack, place: '', places }), places };
}

function group(fields: Field[], right: Written, context: Context): Written {
	const values = fields.map(({ key, shape }): [string, unknown] => [
		key,
		value(shape, right[key], within(context, key)),
	]);
	return Object.fromEntries(values.filter(([, written]) => written !== undefined));
}

function value(shape: Shape, right: unknown, context: Context): unknown {
	if (shape.kind === 'text') {
		const text = fitted(context.attack, shape);
		if (text === undefined) return right;
		context.places.push(context.place);
		return text;
	}
	if (shape.kind === 'group' && isGroup(right)) return group(shape.fields, right, context);
	if (shape.kind !== 'list') return right;
	// A list of texts may hold none twice.
	const items = shape.item.kind === 'text' ? [undefined] : right;
	if (!Array.isArray(items)) return right;
	return items
		.map((item, at) => value(shape.item, item, within(context, at)))
		.filter((item) => item !== undefined);
}

function within(context: Context, step: string | number): Context {
	return { ...context, place: context.place === '' ? String(step) : `${context.place}.${step}` };
}

/** The attack as long as the field wants it; undefined where there is no room for all of it. */
function fitted(attack: string, { min, max }: { min: number; max: number }): string | undefined {
	// A very long word fills every field to its end.
	const whole = attack.length > 5_000 ? attack.slice(0, max) : attack;
	if (whole.length > max) return undefined;
	return whole.length >= min ? whole : whole + filling.slice(0, min - whole.length);
}

const filling = ' e qualche parola che non fa male a nessuno'.repeat(10);

interface Context {
	attack: string;
	/** Where we are, as `activation.steps.0.title`. */
	place: string;
	places: string[];
}
