import { show } from '../schema/shown-value.ts';
import type { IndexedEntry } from './catalogue-index.ts';
import { comparable } from './comparable.ts';
import { inOrderOfProposal } from './proposal-order.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { earlierAlike } from './similar-sets.ts';

/**
 * An offer is not another one over again: the same address to activate, or the same partner with much
 * the same title or summary. Of a pair one thing is said. The same title is a matter of `unique-title`.
 */
export const nearDuplicate: Rule = {
	name: 'near-duplicate',
	scope: 'catalogue',
	waivable: true,
	check({ entries }) {
		return alikeOffers(entries)
			.filter(({ offer, earlier }) => comparableName(offer) !== comparableName(earlier))
			.map(({ offer, earlier, say }) => ({ file: offer.file, ...say(offer, earlier) }));
	},
};

/** Pairs of offers of which the later may be the earlier over again, each pair once. */
export function alikeOffers(entries: readonly IndexedEntry[]): Pair[] {
	const offers = inOrderOfProposal(entries).filter(
		({ collection, status }) => collection === 'offers' && status !== 'ritirata',
	);
	const found = [...sameAddress(offers), ...alike(offers, byTitle), ...alike(offers, bySummary)];
	return [...new Map(found.map((pair) => [pairKey(pair), pair])).values()];
}

// How much two texts have in common: chosen so that one word changed in a title is seen, and two
// offers of one partner for different needs are not.
const byTitle: Likeness = {
	setOf: ({ name = '' }) => lettersInThrees(comparable(name)),
	threshold: 0.6,
	say: ({ name }, earlier) =>
		question(['title'], name, `Il titolo è quasi quello di ${named(earlier)}.`),
};
const bySummary: Likeness = {
	setOf: ({ summary = '' }) =>
		new Set(
			comparable(summary)
				.split(' ')
				.filter((word) => word !== ''),
		),
	threshold: 0.7,
	say: ({ summary }, earlier) =>
		question(['summary'], summary, `Il riassunto è quasi quello di ${named(earlier)}.`),
};

function sameAddress(offers: IndexedEntry[]): Pair[] {
	const first = new Map<string, IndexedEntry>();
	return offers.flatMap((offer) => {
		if (offer.activationUrl === undefined) return [];
		const address = pageAt(offer.activationUrl);
		const earlier = first.get(address);
		if (earlier !== undefined) return [{ offer, earlier, say: sayAddress }];
		first.set(address, offer);
		return [];
	});
}

/** An address as it is compared with others: the page, wherever on it one arrives. */
export function pageAt(url: string): string {
	const [page = ''] = url.split('#', 1);
	return page.replace(/\/$/, '').toLowerCase();
}

function sayAddress({ activationUrl }: IndexedEntry, earlier: IndexedEntry): RuleFinding {
	return question(
		['activation', 'url'],
		activationUrl,
		`L'indirizzo «${activationUrl ?? ''}» attiva anche ${named(earlier)}.`,
	);
}

/** What people know an offer by, and where it stands. */
function named({ name, file }: IndexedEntry): string {
	return name === undefined ? file : `${show(name)} (${file})`;
}

function alike(offers: IndexedEntry[], { setOf, threshold, say }: Likeness): Pair[] {
	return [...Map.groupBy(offers, ({ partner }) => partner).values()].flatMap((own) => {
		const earlier = earlierAlike(own.map(setOf), threshold);
		return own.flatMap((offer, position) => {
			const twin = own[earlier[position] ?? -1];
			return twin === undefined ? [] : [{ offer, earlier: twin, say }];
		});
	});
}

function question(path: string[], value: unknown, problem: string): RuleFinding {
	return {
		path,
		value,
		problem,
		cure: 'Se è la stessa offerta, tieni un solo file. Se sono due, scrivi che cosa le distingue.',
		severity: 'warning',
	};
}

function lettersInThrees(text: string): Set<string> {
	return new Set(Array.from({ length: text.length - 2 }, (_, at) => text.slice(at, at + 3)));
}

function comparableName({ name = '' }: IndexedEntry): string {
	return comparable(name);
}

function pairKey({ offer, earlier }: Pair): string {
	return `${offer.id} ${earlier.id}`;
}

interface Likeness {
	setOf: (offer: IndexedEntry) => ReadonlySet<string>;
	threshold: number;
	say: (offer: IndexedEntry, earlier: IndexedEntry) => RuleFinding;
}

interface Pair extends Pick<Likeness, 'say'> {
	offer: IndexedEntry;
	earlier: IndexedEntry;
}
