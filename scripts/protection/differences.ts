/** A place where something else stands than what is wanted. */
export interface Difference {
	/** Keys and positions, `rules.pull_request.required_approving_review_count`. */
	path: string;
	is: unknown;
	wanted: unknown;
}

/**
 * Where what stands differs from what is wanted. What else stands there does not matter, but in a list
 * nothing may be missing or added. Rules are known by their type, checks by their name.
 */
export function differences(is: unknown, wanted: unknown, path = ''): Difference[] {
	if (Array.isArray(wanted)) return listDifferences(is, wanted, path);
	if (typeof wanted !== 'object' || wanted === null) {
		return is === wanted ? [] : [{ path, is, wanted }];
	}
	const there = typeof is === 'object' && is !== null ? (is as Record<string, unknown>) : {};
	return Object.entries(wanted).flatMap(([key, value]) =>
		differences(there[key], value, path === '' ? key : `${path}.${key}`),
	);
}

function listDifferences(is: unknown, wanted: unknown[], path: string): Difference[] {
	const there: unknown[] = Array.isArray(is) ? is : [];
	const added = there.filter((item) => !wanted.some((one) => nameOf(one) === nameOf(item)));
	return [
		...(Array.isArray(is) || wanted.length > 0 ? [] : [{ path, is, wanted }]),
		...added.map((item) => ({ path: `${path}.${nameOf(item)}`, is: item, wanted: undefined })),
		...wanted.flatMap((one) => {
			const found = there.find((item) => nameOf(item) === nameOf(one));
			const place = `${path}.${nameOf(one)}`;
			return found === undefined
				? [{ path: place, is: undefined, wanted: one }]
				: differences(found, one, place);
		}),
	];
}

function nameOf(item: unknown): string {
	if (typeof item !== 'object' || item === null) return String(item);
	const { type, context } = item as { type?: unknown; context?: unknown };
	const name = type ?? context;
	return typeof name === 'string' ? name : JSON.stringify(item);
}
