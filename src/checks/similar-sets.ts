/**
 * For each set the first earlier one that is alike, found without comparing all with all.
 *
 * Alike means that at least `threshold` of all their members together are common (Jaccard's index).
 * Two such sets share one of the rarest members of each, so only those few are looked up
 * (Chaudhuri, Ganti, Kaushik: A primitive operator for similarity joins, ICDE 2006).
 *
 * @returns positions in `sets`; undefined where no earlier one is alike
 */
export function earlierAlike(
	sets: ReadonlySet<string>[],
	threshold: number,
): (number | undefined)[] {
	const ranks = rankByRarity(sets);
	const seen = new Map<number, number[]>();
	return sets.map((set, position) => {
		const rarest = Uint32Array.from(set, (member) => ranks.get(member) ?? 0).sort();
		const lookedUp = [...rarest.subarray(0, set.size - Math.ceil(threshold * set.size) + 1)];
		const candidates = new Set(lookedUp.flatMap((member) => seen.get(member) ?? []));
		for (const member of lookedUp) {
			const holders = seen.get(member);
			if (holders === undefined) seen.set(member, [position]);
			else holders.push(position);
		}
		return candidates.values().find((candidate) => likeness(set, sets[candidate]) >= threshold);
	});
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string> = new Set()): number {
	const [small, large] = one.size < other.size ? [one, other] : [other, one];
	let common = 0;
	for (const member of small) if (large.has(member)) common += 1;
	return common / (one.size + other.size - common);
}

/** A number for each member: the rarer, the smaller. */
function rankByRarity(sets: ReadonlySet<string>[]): Map<string, number> {
	const frequency = new Map<string, number>();
	for (const set of sets)
		for (const member of set) frequency.set(member, (frequency.get(member) ?? 0) + 1);
	const members = [...frequency].sort(([, one], [, other]) => one - other);
	return new Map(members.map(([member], rank) => [member, rank]));
}
