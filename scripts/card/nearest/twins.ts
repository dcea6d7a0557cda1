import type { CatalogueIndex, IndexedEntry } from '../../../src/checks/catalogue-index.ts';
import { comparable } from '../../../src/checks/comparable.ts';
import { alikeOffers, pageAt } from '../../../src/checks/near-duplicate.ts';
import type { Proposal } from '../proposal.ts';

/** An offer of the proposal, and another one that it may be over again, by their files. */
export interface Twin {
	file: string;
	other: string;
	/** What the two have in common. */
	common: 'address' | 'title' | 'summary';
}

/** Offers that a proposal's are much alike; those that were alike before it are old news. */
export function twinsOf({
	entries,
	before,
	after,
}: Pick<Proposal, 'entries' | 'before' | 'after'>) {
	const files = new Set(entries.map(({ file }) => file));
	const known = new Set(pairsIn(before.index, files).map(keyOf));
	return pairsIn(after.index, files)
		.filter((pair) => !known.has(keyOf(pair)))
		.map(({ own, other, common }): Twin => ({ file: own.file, other: other.file, common }));
}

function pairsIn({ entries }: CatalogueIndex, files: ReadonlySet<string>): Pair[] {
	const offers = entries.filter(
		({ collection, status }) => collection === 'offers' && status !== 'ritirata',
	);
	const proposed = offers.filter(({ file }) => files.has(file));
	if (proposed.length === 0) return [];
	const pairs = [
		...same(
			proposed,
			offers,
			'address',
			({ activationUrl }) => activationUrl && pageAt(activationUrl),
		),
		...same(proposed, offers, 'title', ({ name }) => name && comparable(name)),
		...alikeOffers(entries).flatMap(({ offer, earlier, say }): Pair[] => {
			const common = say(offer, earlier).path[0] === 'summary' ? 'summary' : 'title';
			if (files.has(offer.file)) return [{ own: offer, other: earlier, common }];
			return files.has(earlier.file) ? [{ own: earlier, other: offer, common }] : [];
		}),
	];
	// Of one pair the first thing that they share is enough.
	return [...new Map(pairs.toReversed().map((pair) => [keyOf(pair), pair])).values()].toReversed();
}

function same(
	proposed: IndexedEntry[],
	offers: IndexedEntry[],
	common: Twin['common'],
	keyIn: (offer: IndexedEntry) => string | undefined,
): Pair[] {
	const byKey = Map.groupBy(offers, keyIn);
	return proposed.flatMap((own) => {
		const key = keyIn(own);
		const others = key === undefined ? [] : (byKey.get(key) ?? []);
		return others
			.filter(({ file }) => file !== own.file)
			.slice(0, mostOthers)
			.map((other) => ({ own, other, common }));
	});
}

function keyOf({ own, other }: Pair): string {
	return [own.file, other.file].sort().join(' ');
}

interface Pair extends Pick<Twin, 'common'> {
	own: IndexedEntry;
	other: IndexedEntry;
}

/** Who proposes a hundred of a kind is told with a few. */
const mostOthers = 5;
