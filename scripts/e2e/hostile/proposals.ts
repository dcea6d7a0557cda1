import { describeFields, type Field, type Shape } from '../../../src/schema/describe.ts';
import { collections } from '../../../src/schema/collections.ts';

/** The fields of an entry in its written form. */
export type Written = Record<string, unknown>;

/** An entry with an attack in each field that can hold it, and how many those are. */
export interface Attacked {
	entry: Written;
	fields: number;
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
	const count = { fields: 0 };
	const fields = describeFields(collections[collection].schema);
	return { entry: group(fields, entry, attack, count), ...count };
}

function group(fields: Field[], right: Written, attack: string, count: Count): Written {
	const values = fields.map(({ key, shape }): [string, unknown] => [
		key,
		value(shape, right[key], attack, count),
	]);
	return Object.fromEntries(values.filter(([, written]) => written !== undefined));
}

function value(shape: Shape, right: unknown, attack: string, count: Count): unknown {
	if (shape.kind === 'text') {
		const text = fitted(attack, shape);
		if (text === undefined) return right;
		count.fields++;
		return text;
	}
	if (shape.kind === 'group' && isWritten(right)) return group(shape.fields, right, attack, count);
	if (shape.kind !== 'list') return right;
	// A list of texts may hold none twice.
	if (shape.item.kind === 'text') {
		return [value(shape.item, undefined, attack, count)].filter((text) => text !== undefined);
	}
	if (!Array.isArray(right)) return right;
	return right.map((item) => value(shape.item, item, attack, count));
}

/** The attack as long as the field wants it; undefined where there is no room for all of it. */
function fitted(attack: string, { min, max }: { min: number; max: number }): string | undefined {
	// A very long word fills every field to its end.
	const whole = attack.length > 5_000 ? attack.slice(0, max) : attack;
	if (whole.length > max) return undefined;
	return whole.length >= min ? whole : whole + filling.slice(0, min - whole.length);
}

const filling = ' e qualche parola che non fa male a nessuno'.repeat(10);

function isWritten(value: unknown): value is Written {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Count {
	fields: number;
}
