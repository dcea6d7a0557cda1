import { render } from 'preact';
import { romeDay } from '../catalogue/rome-day.ts';
import { labelIn, plural } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import type { Day } from '../schema/fields.ts';
import { find, type Found } from '../search/find.ts';
import { namedRegion } from '../search/named-region.ts';
import { countValues, inOrder, narrow } from '../search/narrow.ts';
import { formatQuery, readQuery, type SearchQuery, withChoice } from '../search/query.ts';
import type { SearchableOffer } from '../search/search-index.ts';
import { findWayOut } from '../search/way-out.ts';
import { carryQuery } from './language-links.ts';
import { openEngine, type SiteEngine } from './search-engine.ts';
import {
	fillIn,
	labelOf,
	queryOf,
	regionsOf,
	sayHowManySet,
	showCounts,
	suggest,
} from './search-form.ts';
import { keepPlace, type Place, placeHere } from './search-place.ts';
import { type MeantView, SearchResults, type SearchView } from './SearchResults.tsx';

/** What the page tells the script. */
interface Settings {
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

/** How many cards come at a time: a few screens of a phone. */
const batch = 12;
/** How long a search may take before the page says that it is searching, in milliseconds. */
const patience = 400;
/** How long a choice made with the arrow keys must rest before it is searched, in milliseconds. */
const rest = 250;

const form = document.querySelector<HTMLFormElement>('#search-form');
const root = document.querySelector<HTMLElement>('#search-root');
if (form !== null && root !== null) startSearch(form, root);

/**
 * Makes the search form answer in the page. The query stands in the address, so that it can be
 * shared; going back and reloading restore it, with the place on the page.
 */
function startSearch(form: HTMLFormElement, root: HTMLElement): void {
	const settings = JSON.parse(root.dataset['settings'] ?? '') as Settings;
	const { siteRoot, base, builtOn, demo, text, finder, card } = settings;
	const clock = romeDay(new Date());
	// A clock that is behind the build is wrong.
	const today = demo || clock < builtOn ? builtOn : clock;
	const regions = regionsOf(form);
	let engine: Promise<SiteEngine> | undefined;
	let current = queryOfAddress();
	let turn = 0;
	let resting: ReturnType<typeof setTimeout> | undefined;

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
									askFromAnswer({ ...query, text: '', literal: false });
								},
							}
						: {
								label: plural(finder.drop, count, lang, {
									what: labelOf(form, what, query.chosen[what]),
								}),
								drop: () => {
									askFromAnswer(withChoice(query, what, ''));
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
						askFromAnswer({ ...query, literal: true });
					},
				};

	/** Shows the query of the address around the form. */
	const tell = (query: SearchQuery) => {
		current = query;
		carryQuery();
		sayHowManySet(form, (count) =>
			count === 0 ? finder.moreFilters : plural(finder.filtersSet, count, card.lang),
		);
	};

	const ask = async (query: SearchQuery) => {
		clearTimeout(resting);
		const search = `?${formatQuery(query)}`;
		if (search !== location.search) history.pushState({ scroll: scrollY }, '', search);
		fillIn(form, query);
		tell(query);
		await answer(query);
	};

	/** What a button of the answer asks; the button goes with its answer, and leaves its focus to the next. */
	const askFromAnswer = (query: SearchQuery) => {
		void ask(query).then(() => {
			if (document.activeElement === document.body) focusStatus(root);
		});
	};

	/** A Region among the words is chosen in the form, where everybody sees it and can change it. */
	const withNamedRegion = (query: SearchQuery) => {
		const named = namedRegion(query.text, regions);
		const isOpen = named !== undefined && query.chosen.region === '';
		return isOpen ? withChoice(query, 'region', named.region) : query;
	};

	/** What the address asks; without a question mark nobody has asked yet. */
	const restore = async () => {
		const place = placeHere(batch);
		tell(queryOfAddress());
		if (location.search !== '') {
			await answer(current, place);
			return;
		}
		turn++;
		show({ phase: 'idle' });
		await showAllCounts().catch(console.error);
	};

	/** What can be chosen and typed, before anything is asked. */
	const showAllCounts = async () => {
		const mine = turn;
		const { offers } = await findWords(current);
		if (mine === turn) showCounts(form, countValues(offers, current.chosen), finder.option);
	};

	const fillSuggestions = async () => {
		const { terms } = (await open()).index;
		suggest(
			form,
			[...terms.category, ...terms.service].flatMap(({ label, synonyms }) => [
				labelIn(label, card.lang),
				...synonyms,
			]),
		);
	};

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void ask(withNamedRegion(queryOf(form))).then(() => {
			showStart(root);
		});
	});
	form.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLSelectElement)) return;
		clearTimeout(resting);
		resting = setTimeout(() => {
			const query = queryOf(form);
			void ask({ ...query, literal: current.literal && query.text === current.text });
		}, rest);
	});
	form.addEventListener('focusin', () => void fillSuggestions().catch(console.error), {
		once: true,
	});
	addEventListener('popstate', () => {
		fillIn(form, queryOfAddress());
		void restore();
	});
	// Nobody has been here yet: the home page's form may have sent a Region among the words.
	if (history.state === null && withNamedRegion(current) !== current) {
		history.replaceState(null, '', `?${formatQuery(withNamedRegion(current))}`);
	}
	// Who typed before this script came keeps what they typed.
	if (location.search !== '') fillIn(form, queryOfAddress());
	const isReturn = placeHere(batch).scroll !== undefined;
	void restore().then(() => {
		// Who has scrolled meanwhile is somewhere already.
		if (!isReturn && location.search !== '' && scrollY === 0) showStart(root);
	});
}

function queryOfAddress(): SearchQuery {
	return readQuery(new URLSearchParams(location.search));
}

/** On a phone the answer stands below the form: it comes into sight. */
function showStart(root: HTMLElement): void {
	const { top } = root.getBoundingClientRect();
	if (top > innerHeight * 0.7) root.scrollIntoView();
}

function focusStatus(root: HTMLElement): void {
	root.querySelector<HTMLElement>('.search-status')?.focus();
}

function focusCard(root: HTMLElement, position: number): void {
	root.querySelectorAll<HTMLAnchorElement>('article a').item(position).focus();
}
