/**
 * Ways into the written form of an entry, where anything may stand: what has another type than
 * expected, or is blank, is as if it were not there. Of wrong types the schema speaks.
 */

/** The text that stands at the end of a path. */
export function textAt(written: unknown, ...path: string[]): string | undefined {
	const value = valueAt(written, path);
	return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The list that stands at the end of a path, with blank items, since positions are places in the file. */
export function listAt(written: unknown, ...path: string[]): unknown[] {
	const value = valueAt(written, path);
	return Array.isArray(value) ? value : [];
}

/** The texts of a list, with their positions. */
export function textsAt(written: unknown, ...path: string[]): { text: string; position: number }[] {
	return listAt(written, ...path).flatMap((item, position) => {
		const text = textAt(item);
		return text === undefined ? [] : [{ text, position }];
	});
}

function valueAt(written: unknown, path: string[]): unknown {
	let value = written;
	for (const key of path) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
		value = (value as Record<string, unknown>)[key];
	}
	return value;
}
