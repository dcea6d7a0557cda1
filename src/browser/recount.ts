import type { LastDay } from '../catalogue/last-days.ts';
import { address } from '../components/address.ts';
import { type PluralForms, plural } from '../i18n/format.ts';
import type { Day } from '../schema/fields.ts';

/**
 * Writes every number of the page anew, without the offers that have ended since the site was built.
 * Where nobody can tell how many those are, no number is better than a wrong one.
 */
export async function recount(today: Day): Promise<void> {
	if (document.querySelector('[data-counted]') === null) return;
	const offers = await readOffers();
	const endedOf = (key = '') => offers && countEnded(offers, new URLSearchParams(key), today);
	for (const place of all('[data-counted]')) write(place, endedOf(place.dataset['counted']));
	for (const place of all('[data-counted-as-built]')) {
		place.hidden = endedOf(place.dataset['countedAsBuilt']) !== 0;
	}
	for (const pages of all('[data-pages-of]')) leaveOut(pages, endedOf(pages.dataset['pagesOf']));
}

/** The offers that were active when this page was built; undefined when they cannot be had. */
async function readOffers(): Promise<LastDay[] | undefined> {
	try {
		const response = await fetch(address(import.meta.env.BASE_URL, 'scadenze.json'));
		const { builtOn, offers } = (await response.json()) as { builtOn: Day; offers: LastDay[] };
		// The page may come from a cache, and the site may be newer.
		return builtOn === document.documentElement.dataset['builtOn'] ? offers : undefined;
	} catch {
		return undefined;
	}
}

/** How many of what is counted there are no more: offers, or partners without any. */
function countEnded(offers: LastDay[], counted: URLSearchParams, today: Day): number {
	if (counted.get('what') === 'partners') {
		const left = offers.filter(([day]) => day >= today);
		return partnersOf(offers).size - partnersOf(left).size;
	}
	const [category, partner, region] = ['category', 'partner', 'region'].map((name) =>
		counted.get(name),
	);
	return offers.filter(
		([day, ofCategory, ofPartner, regions]) =>
			day < today &&
			(category === null || category === ofCategory) &&
			(partner === null || partner === ofPartner) &&
			(region === null || regions === null || regions.some((one) => one === region)),
	).length;
}

function partnersOf(offers: LastDay[]): Set<string> {
	return new Set(offers.map(([, , partner]) => partner));
}

function write(place: HTMLElement, ended: number | undefined): void {
	const { count, forms, none, range } = place.dataset;
	const left = Number(count) - (ended ?? 0);
	const [first = 0, last = 0] = (range ?? '').split(' ').map((card) => Number(card) - (ended ?? 0));
	const around = place.closest<HTMLElement>('p, h2') ?? place;
	around.hidden = ended === undefined || (range !== undefined && last < 1);
	const isLeft = left > 0 || none !== undefined;
	(place.closest('li') ?? around).hidden ||= !isLeft;
	place.textContent =
		left === 0 && none !== undefined
			? none
			: plural(JSON.parse(forms ?? '') as PluralForms, left, document.documentElement.lang, {
					first: String(Math.max(first, 1)),
					last: String(last),
					total: String(left),
				});
}

/** Pages whose offers have all ended are led to no more: those that end first come first. */
function leaveOut(pages: HTMLElement, ended = 0): void {
	const size = Number(pages.dataset['pageSize']);
	for (const item of pages.querySelectorAll<HTMLElement>('[data-page]')) {
		item.hidden = Number(item.dataset['page']) * size <= ended;
	}
}

function all(selector: string): NodeListOf<HTMLElement> {
	return document.querySelectorAll(selector);
}
