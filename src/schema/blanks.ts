/** A written form without what means "nothing here", and the way back to what was written. */
export interface Filled {
	/** Undefined when nothing is left. */
	value: unknown;
	/** Where in the file something stands: blank items of a list still count there. */
	pathInFile: (path: readonly PropertyKey[]) => (string | number)[];
}

/**
 * Drops what means "nothing here": empty texts, null, and the lists and groups that they leave empty.
 * Forms write these for fields that were touched and cleared.
 */
export function withoutBlanks(written: unknown): Filled {
	// Most files have none, and copying each takes long.
	if (!hasBlank(written)) return { value: written, pathInFile: (path) => path.filter(isStep) };
	const positions: Positions = new Map();
	const value = fill(written, positions);
	return { value, pathInFile: (path) => pathInFile(path, value, positions) };
}

function hasBlank(written: unknown): boolean {
	if (typeof written === 'string') return written.trim() === '';
	if (typeof written !== 'object') return written === undefined;
	if (written === null) return true;
	const values: unknown[] = Object.values(written);
	return values.length === 0 || values.some(hasBlank);
}

function isStep(step: PropertyKey): step is string | number {
	return typeof step !== 'symbol';
}

function fill(written: unknown, positions: Positions): unknown {
	if (Array.isArray(written)) return fillList(written, positions);
	if (typeof written === 'object' && written !== null) {
		const fields = Object.entries(written)
			.map(([key, value]) => [key, fill(value, positions)] as const)
			.filter(([, value]) => value !== undefined);
		return fields.length === 0 ? undefined : Object.fromEntries(fields);
	}
	if (written === null || (typeof written === 'string' && written.trim() === '')) return undefined;
	return written;
}

function fillList(written: unknown[], positions: Positions): unknown[] | undefined {
	const kept = written
		.map((item, position) => ({ value: fill(item, positions), position }))
		.filter(({ value }) => value !== undefined);
	if (kept.length === 0) return undefined;
	const values = kept.map(({ value }) => value);
	positions.set(
		values,
		kept.map(({ position }) => position),
	);
	return values;
}

function pathInFile(
	path: readonly PropertyKey[],
	filled: unknown,
	positions: Positions,
): (string | number)[] {
	const written: (string | number)[] = [];
	let value = filled;
	for (const step of path) {
		if (!isStep(step)) continue;
		const places = Array.isArray(value) ? positions.get(value) : undefined;
		written.push(typeof step === 'number' ? (places?.[step] ?? step) : step);
		value = ownValue(value, step);
	}
	return written;
}

function ownValue(value: unknown, step: string | number): unknown {
	if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
	return (value as Record<string | number, unknown>)[step];
}

/** For each list that was filled, where its items stood before. */
type Positions = Map<unknown[], number[]>;
