import { render } from 'preact';
import { romeDay } from '../catalogue/rome-day.ts';
import { address } from '../components/address.ts';
import type { Strings } from '../i18n/it.ts';
import type { Day } from '../schema/fields.ts';
import { find } from '../search/find.ts';
import type { Pagefind } from '../search/pagefind.ts';
import { formatQuery, readQuery, type SearchQuery } from '../search/query.ts';
import { SearchResults, type SearchView } from './SearchResults.tsx';

/** What the page tells the script. */
interface Settings {
	base: string;
	builtOn: Day;
	/** A demonstration lives on the day it was built for. */
	demo: boolean;
	/** How many offers the index holds; of an empty one Pagefind says nothing but an error. */
	offers: number;
	text: Strings['search'];
	card: Strings['card'];
}

/** How many cards come at a time: a few screens of a phone. */
const batch = 12;

const form = document.querySelector<HTMLFormElement>('#search-form');
const root = document.querySelector<HTMLElement>('#search-root');
if (form !== null && root !== null) startSearch(form, root);

/**
 * Makes the search form answer in the page. The query stands in the address, so that it can be
 * shared, and going back restores it.
 */
function startSearch(form: HTMLFormElement, root: HTMLElement): void {
	const { base, builtOn, demo, offers, text, card } = JSON.parse(
		root.dataset['settings'] ?? '',
	) as Settings;
	const clock = romeDay(new Date());
	// A clock that is behind the build is wrong.
	const today = demo || clock < builtOn ? builtOn : clock;
	let pagefind: Promise<Pagefind> | undefined;
	let turn = 0;

	const show = (view: SearchView) => {
		render(
			<SearchResults view={view} text={text} cardText={card} base={base} today={today} />,
			root,
		);
	};

	const load = () => (pagefind ??= loadPagefind(base));

	const answer = async (query: SearchQuery) => {
		const mine = ++turn;
		const showIfLast = (view: SearchView) => {
			if (mine === turn) show(view);
		};
		const orSayFailed = (error: unknown) => {
			// The next query tries to load again what a lost connection kept away.
			pagefind = undefined;
			console.error(error);
			showIfLast({ phase: 'failed' });
		};
		if (offers === 0) {
			showIfLast({ phase: 'empty' });
			return;
		}
		showIfLast({ phase: 'loading' });
		try {
			const found = await find(await load(), query, { builtOn, today });
			const showCards = async (count: number) => {
				const cards = await found.cards(count);
				const showMore = () => {
					showCards(count + batch).then(() => {
						focusCard(root, count);
					}, orSayFailed);
				};
				showIfLast({ phase: 'done', total: found.total, cards, showMore });
			};
			await showCards(batch);
		} catch (error) {
			orSayFailed(error);
		}
	};

	const ask = () => {
		const query = queryOf(form);
		const search = `?${formatQuery(query)}`;
		if (search !== location.search) history.pushState(null, '', search);
		void answer(query);
	};

	/** What the address asks; without a question mark nobody has asked yet. */
	const restore = () => {
		const query = readQuery(new URLSearchParams(location.search));
		fillIn(form, query);
		if (location.search === '') {
			turn++;
			show({ phase: 'idle' });
		} else void answer(query);
	};

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		ask();
	});
	form.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLSelectElement) ask();
	});
	form.addEventListener('focusin', () => void load().catch(() => (pagefind = undefined)), {
		once: true,
	});
	addEventListener('popstate', restore);
	restore();
}

async function loadPagefind(base: string): Promise<Pagefind> {
	const location = address(base, 'pagefind/pagefind.js');
	const pagefind = (await import(/* @vite-ignore */ location)) as Pagefind;
	await pagefind.options({ baseUrl: base });
	await pagefind.init();
	return pagefind;
}

function queryOf(form: HTMLFormElement): SearchQuery {
	const fields = [...new FormData(form)].filter(
		(field): field is [string, string] => typeof field[1] === 'string',
	);
	return readQuery(new URLSearchParams(fields));
}

function fillIn(form: HTMLFormElement, { text, category, region }: SearchQuery): void {
	const values = { q: text, categoria: category, regione: region };
	for (const [name, value] of Object.entries(values)) {
		const control = form.elements.namedItem(name);
		if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
			control.value = value;
	}
}

function focusCard(root: HTMLElement, position: number): void {
	root.querySelectorAll<HTMLAnchorElement>('article a').item(position).focus();
}
