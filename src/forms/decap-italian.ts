import { corrections, type Phrases } from './decap-corrections.ts';

/**
 * Decap's own Italian, completed and corrected.
 *
 * @param shipped the Italian that Decap ships
 */
export function completeItalian(shipped: Phrases): Phrases {
	return merge(shipped, corrections);
}

function merge(phrases: Phrases, over: Phrases): Phrases {
	const merged = Object.entries(over).map(([key, added]) => {
		const present = phrases[key];
		const isGroup = typeof added === 'object' && typeof present === 'object';
		return [key, isGroup ? merge(present, added) : added];
	});
	return { ...phrases, ...(Object.fromEntries(merged) as Phrases) };
}
