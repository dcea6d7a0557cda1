/** Whether two values that a file may hold are the same; the order of keys says nothing. */
export function isEqual(one: unknown, other: unknown): boolean {
	if (!isWhole(one) || !isWhole(other)) return Object.is(one, other);
	if (Array.isArray(one) !== Array.isArray(other)) return false;
	const keys = Object.keys(one);
	return (
		keys.length === Object.keys(other).length &&
		keys.every((key) => Object.hasOwn(other, key) && isEqual(one[key], other[key]))
	);
}

function isWhole(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
