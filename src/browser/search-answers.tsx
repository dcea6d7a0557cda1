import { render } from 'preact';
import { plural } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import type { Day } from '../schema/fields.ts';
import { find, type Found } from '../search/find.ts';
import { namedRegion } from '../search/named-region.ts';
import { countValues, inOrder, narrow } from '../search/narrow.ts';
import { type SearchQuery, withChoice } from '../search/query.ts';
import type { SearchableOffer } from '../search/search-index.ts';
import { findWayOut } from '../search/way-out.ts';
import { openEngine, type SiteEngine } from './search-engine.ts';
import { labelOf, regionsOf, showCounts } from './search-form.ts';
import { batch, keepPlace, type Place } from './search-place.ts';
import { type MeantView, SearchResults, type SearchView } from './SearchResults.tsx';

/** What the page tells the script. */
export interface Settings {
	/** The path the site lives under, where the index is. */
	siteRoot: string;
	/** The path the pages of the language live under. */
	base: string;
	builtOn: Day;
	/** A demonstration lives on the day it was built for. */
	demo: boolean;
	text: Strings['search'];
	finder: Strings['finder'];
	card: Strings['card'];
}

/** What a form's queries are answered with. */
export interface Answers {
	/** Shows what a query finds, unless another one is asked meanwhile. */
	answer: (query: SearchQuery, place?: Place) => Promise<void>;
	/** Shows that nobody has asked yet, and what can be chosen. */
	wait: (query: SearchQuery) => Promise<void>;
	/** What finds; it comes with the first question. */
	open: () => Promise<SiteEngine>;
}

/** How long a search may take before the page says that it is searching, in milliseconds. */
const patience = 400;

/**
 * Makes what answers the queries of a form.
 *
 * @param form whose choices get their counts
 * @param root where the answer stands
 * @param today the day whose offers are found
 * @param ask what a button of an answer does with the query that it stands for
 */
export function makeAnswers(
	form: HTMLFormElement,
	root: HTMLElement,
	{ siteRoot, base, text, finder, card }: Settings,
	today: Day,
	ask: (query: SearchQuery) => void,
): Answers {
	const regions = regionsOf(form);
	let engine: Promise<SiteEngine> | undefined;
	let turn = 0;

	const show = (view: SearchView) => {
		render(<SearchResults {...{ view, text, finder, base, today }} cardText={card} />, root);
	};

	const open = () => {
		engine ??= openEngine(siteRoot).catch((error: unknown) => {
			engine = undefined;
			throw error;
		});
		return engine;
	};

	/** What the words find, before any choice; a Region among them is one of the choices. */
	const findWords = async ({ text: written, literal }: SearchQuery) => {
		const asked = namedRegion(written, regions)?.rest ?? written;
		return find(await open(), { asked, literal, today });
	};

	const answer = async (query: SearchQuery, place: Place = { shown: batch, scroll: undefined }) => {
		const mine = ++turn;
		const isLast = () => mine === turn;
		const orSayFailed = (error: unknown) => {
			console.error(error);
			if (isLast()) show({ phase: 'failed' });
		};
		const slow = setTimeout(() => {
			if (isLast()) show({ phase: 'loading' });
		}, patience);
		try {
			const found = await findWords(query);
			if (!isLast()) return;
			showCounts(form, countValues(found.offers, query.chosen), finder.option);
			const offers = inOrder(narrow(found.offers, query.chosen), query.order);
			if (found.open.length === 0) show({ phase: 'empty' });
			else if (offers.length === 0) await showWayOut(query, found, isLast);
			else await showCards(offers, meantBy(query, found), place, isLast, orSayFailed);
		} catch (error) {
			orSayFailed(error);
		} finally {
			clearTimeout(slow);
		}
	};

	const showCards = async (
		offers: SearchableOffer[],
		meant: MeantView | undefined,
		{ shown, scroll }: Place,
		isLast: () => boolean,
		orSayFailed: (error: unknown) => void,
	) => {
		const cards = await (await open()).cards(offers.slice(0, shown));
		if (!isLast()) return;
		const showMore = () => {
			const more = { shown: shown + batch, scroll: undefined };
			showCards(offers, meant, more, isLast, orSayFailed).then(() => {
				focusCard(root, shown);
			}, orSayFailed);
		};
		show({ phase: 'done', total: offers.length, cards, meant, showMore });
		if (scroll !== undefined) scrollTo({ top: scroll, behavior: 'instant' });
		keepPlace({ shown });
	};

	const showWayOut = async (query: SearchQuery, found: Found, isLast: () => boolean) => {
		const { drops, national } = findWayOut(found.offers, found.open, query.chosen);
		const cards = await (await open()).cards(national);
		if (!isLast()) return;
		const { lang } = card;
		show({
			phase: 'none',
			meant: meantBy(query, found),
			wayOut: {
				national: cards,
				drops: drops.map(({ what, count }) =>
					what === 'text'
						? {
								label: plural(finder.dropText, count, lang, { what: query.text }),
								drop: () => {
									ask({ ...query, text: '', literal: false });
								},
							}
						: {
								label: plural(finder.drop, count, lang, {
									what: labelOf(form, what, query.chosen[what]),
								}),
								drop: () => {
									ask(withChoice(query, what, ''));
								},
							},
				),
			},
		});
	};

	const meantBy = (query: SearchQuery, { meant }: Found): MeantView | undefined =>
		meant === undefined
			? undefined
			: {
					words: meant,
					written: query.text,
					searchWritten: () => {
						ask({ ...query, literal: true });
					},
				};

	const wait = async (query: SearchQuery) => {
		const mine = ++turn;
		show({ phase: 'idle' });
		const { offers } = await findWords(query);
		if (mine === turn) showCounts(form, countValues(offers, query.chosen), finder.option);
	};

	return { answer, wait, open };
}

function focusCard(root: HTMLElement, position: number): void {
	root.querySelectorAll<HTMLAnchorElement>('article a').item(position).focus();
}
