import type { Profile } from './profile.ts';

/** How much two offers are alike, each part from 0 to 1. */
export interface Likeness {
	/** Services and category in common, among all that the two have. */
	need: number;
	/** How far the places of one lie within those of the other. */
	reach: number;
	/** How much they speak of the same. */
	words: number;
	/** The stems that make the most of it, the strongest first. */
	stems: string[];
	/** All in one number. */
	whole: number;
}

/**
 * Compares offers of one catalogue, in which what few have says more than what many have.
 *
 * Words by the cosine of tf-idf (Salton, Buckley: Term-weighting approaches in automatic text retrieval,
 * 1988), needs by Jaccard's index with the same weights, places by the overlap coefficient. The same
 * service in other Regions is still the same service: places halve the rest at most.
 */
export function likenessIn(profiles: readonly Profile[]) {
	const rarityOfWord = rarityIn(profiles.map(({ words }) => words.keys()));
	const rarityOfNeed = rarityIn(profiles.map(needsOf));
	const vectors = new Map(profiles.map((profile) => [profile, vectorOf(profile, rarityOfWord)]));
	return (one: Profile, other: Profile): Likeness => {
		const own = vectors.get(one) ?? vectorOf(one, rarityOfWord);
		const theirs = vectors.get(other) ?? vectorOf(other, rarityOfWord);
		const shares = [...own]
			.map(([stem, value]) => [stem, value * (theirs.get(stem) ?? 0)] as const)
			.filter(([, share]) => share > 0)
			.sort(([, first], [, second]) => second - first);
		const words = sum(shares.map(([, share]) => share));
		const need = weightedJaccard(needsOf(one), needsOf(other), rarityOfNeed);
		const reach = overlap(one.places, other.places);
		const stems = shares.map(([stem]) => stem);
		return { need, reach, words, stems, whole: ((need + words) / 2) * ((1 + reach) / 2) };
	};
}

function needsOf({ services, category }: Profile): Set<string> {
	return new Set([...services, ...(category === undefined ? [] : [`${category} (category)`])]);
}

/** How much it says that something is there: more, the fewer have it. */
function rarityIn(sets: readonly Iterable<string>[]): (member: string) => number {
	const holders = new Map<string, number>();
	for (const set of sets) {
		for (const member of set) holders.set(member, (holders.get(member) ?? 0) + 1);
	}
	return (member) => Math.log(1 + sets.length / (holders.get(member) ?? 1));
}

function vectorOf({ words }: Profile, rarity: (stem: string) => number): Map<string, number> {
	const values = [...words].map(
		([stem, { weight }]) => [stem, (1 + Math.log(weight)) * rarity(stem)] as const,
	);
	const length = Math.hypot(...values.map(([, value]) => value));
	return new Map(values.map(([stem, value]) => [stem, value / length]));
}

function weightedJaccard(
	one: ReadonlySet<string>,
	other: ReadonlySet<string>,
	rarity: (member: string) => number,
): number {
	const all = sum([...one.union(other)].map(rarity));
	return all === 0 ? 0 : sum([...one.intersection(other)].map(rarity)) / all;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const smaller = Math.min(one.size, other.size);
	return smaller === 0 ? 0 : one.intersection(other).size / smaller;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
