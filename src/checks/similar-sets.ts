/**
 * For each set the first earlier one that is alike, found without comparing all with all.
 *
 * Alike means that at least `threshold` of all their members together are common (Jaccard's index).
 * Put in one order, two such sets share one of the first members of each, so only those few are looked
 * up (Chaudhuri, Ganti, Kaushik: A primitive operator for similarity joins, ICDE 2006). Members that
 * appeared late come first, since they tend to be rare.
 *
 * @returns positions in `sets`; undefined where no earlier one is alike
 */
export function earlierAlike(
	sets: ReadonlySet<string>[],
	threshold: number,
): (number | undefined)[] {
	const order = new Map<string, number>();
	const holders: number[][] = [];
	return sets.map((set, position) => {
		const latest = membersInOrder(set, order).reverse();
		const lookedUp = latest.subarray(0, set.size - Math.ceil(threshold * set.size) + 1);
		const candidates = new Set<number>();
		for (const member of lookedUp) {
			const earlier = (holders[member] ??= []);
			for (const holder of earlier) candidates.add(holder);
			earlier.push(position);
		}
		return candidates.values().find((candidate) => likeness(set, sets[candidate]) >= threshold);
	});
}

/** The positions at which the members of a set first appeared, ascending. */
function membersInOrder(set: ReadonlySet<string>, order: Map<string, number>): Uint32Array {
	const positions = new Uint32Array(set.size);
	let at = 0;
	for (const member of set) {
		const known = order.get(member) ?? order.size;
		order.set(member, known);
		positions[at] = known;
		at += 1;
	}
	return positions.sort();
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string> = new Set()): number {
	const [small, large] = one.size < other.size ? [one, other] : [other, one];
	let common = 0;
	for (const member of small) if (large.has(member)) common += 1;
	return common / (one.size + other.size - common);
}
