import { addDays } from '../schema/days.ts';
import type { Day } from '../schema/fields.ts';

/** What a merchant asks for. Empty means any. */
export interface SearchQuery {
	text: string;
	/** A category's identifier. */
	category: string;
	/** A Region's slug. */
	region: string;
}

/** The query that an address holds, as the form's GET writes it. */
export function readQuery(address: URLSearchParams): SearchQuery {
	return {
		text: (address.get('q') ?? '').trim(),
		category: address.get('categoria') ?? '',
		region: address.get('regione') ?? '',
	};
}

/** A query as the part of the address after `?`; one that asks nothing in particular still asks. */
export function formatQuery({ text, category, region }: SearchQuery): string {
	const asked = Object.entries({ q: text.trim(), categoria: category, regione: region });
	const filled = asked.filter(([, value]) => value !== '');
	return new URLSearchParams(filled.length === 0 ? [['q', '']] : filled).toString();
}

/**
 * The query's choices as Pagefind filters. The index was made when the site was built: offers that
 * have ended since then are kept out by their last day.
 *
 * @param builtOn the day the index was made on
 * @param today the day of the browser
 */
export function searchFilters(
	{ category, region }: SearchQuery,
	builtOn: Day,
	today: Day,
): SearchFilters {
	const ended = daysFrom(builtOn, today);
	return {
		...(category !== '' && { category: [category] }),
		...(region !== '' && { region: [region] }),
		...(ended.length > 0 && { ends: { none: ended } }),
	};
}

/** Every day from `first` up to the day before `end`. */
function daysFrom(first: Day, end: Day): Day[] {
	const days: Day[] = [];
	for (let day = first; day < end; day = addDays(day, 1)) days.push(day);
	return days;
}

export type SearchFilters = Record<string, string[] | { none: string[] }>;
