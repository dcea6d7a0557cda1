/** Choices that look random and are the same for the same seed. */
export interface Random {
	/** A whole number from 0, less than `bound`. */
	below: (bound: number) => number;
	pick: <Item>(items: readonly Item[]) => Item;
	/** All of the items in another order; the list itself stays as it is. */
	shuffle: <Item>(items: readonly Item[]) => Item[];
}

/**
 * Mulberry32 by Tommy Ettinger: 32 bits of state, and the same numbers on every machine.
 *
 * @param seed a whole number
 */
export function seededRandom(seed: number): Random {
	let state = seed;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (bound: number) => Math.floor(next() * bound);
	return {
		below,
		pick: (items) => {
			const [item] = items.slice(below(items.length));
			if (item === undefined) throw new Error('There is nothing to pick from.');
			return item;
		},
		shuffle: (items) =>
			items
				.map((item) => ({ item, place: next() }))
				.sort((one, other) => one.place - other.place)
				.map(({ item }) => item),
	};
}
