import { romeDay } from '../catalogue/rome-day.ts';
import { labelIn, plural } from '../i18n/format.ts';
import { namedRegion } from '../search/named-region.ts';
import { formatQuery, readQuery, type SearchQuery, withChoice } from '../search/query.ts';
import { carryQuery } from './language-links.ts';
import { makeAnswers, type Settings } from './search-answers.tsx';
import { fillIn, queryOf, regionsOf, sayHowManySet, suggest } from './search-form.ts';
import { placeHere } from './search-place.ts';

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
	const { builtOn, demo, finder, card } = settings;
	const clock = romeDay(new Date());
	// A clock that is behind the build is wrong.
	const today = demo || clock < builtOn ? builtOn : clock;
	const regions = regionsOf(form);
	let current = queryOfAddress();
	let resting: ReturnType<typeof setTimeout> | undefined;
	const answers = makeAnswers(form, root, settings, today, askFromAnswer);

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
		await answers.answer(query);
	};

	/** What a button of the answer asks; the button goes with its answer, and leaves its focus to the next. */
	function askFromAnswer(query: SearchQuery): void {
		void ask(query).then(() => {
			if (document.activeElement === document.body) focusStatus(root);
		});
	}

	/** A Region among the words is chosen in the form, where everybody sees it and can change it. */
	const withNamedRegion = (query: SearchQuery) => {
		const named = namedRegion(query.text, regions);
		const isOpen = named !== undefined && query.chosen.region === '';
		return isOpen ? withChoice(query, 'region', named.region) : query;
	};

	/** What the address asks; without a question mark nobody has asked yet. */
	const restore = async () => {
		const place = placeHere();
		tell(queryOfAddress());
		if (location.search !== '') await answers.answer(current, place);
		else await answers.wait(current).catch(console.error);
	};

	const fillSuggestions = async () => {
		const { terms } = (await answers.open()).index;
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
	const isReturn = placeHere().scroll !== undefined;
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
