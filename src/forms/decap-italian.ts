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

/**
 * One of Decap's sentences.
 *
 * @param place the names of its groups and its own, as Decap writes them: with dots between
 * @throws when there is none
 */
export function phraseAt(phrases: Phrases, place: string): string {
	const found = place
		.split('.')
		.reduce<string | Phrases | undefined>(
			(group, name) => (typeof group === 'object' ? group[name] : undefined),
			phrases,
		);
	if (typeof found !== 'string') throw new Error(`Decap has no sentence "${place}".`);
	return found;
}
