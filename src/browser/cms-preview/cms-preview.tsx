// Before any schema is made: each decides then whether it compiles itself.
import '../admin-zod.ts';
import { render } from 'preact';
import { romeDay } from '../../catalogue/rome-day.ts';
import { offerPreview } from '../../forms/preview/offer-preview.ts';
import type { Answers } from '../../forms/proposal/answers.ts';
import type { ProposalData } from '../proposal/proposal-data.ts';
import { OfferPreview } from './OfferPreview.tsx';

/**
 * Shows what is written of an offer as the site will show it, in the pane that Decap has for it.
 *
 * @param page.home the path the pages live under
 * @param page.stylesheet the address of the site's own
 * @param reading what the site knows; where it cannot be read, an entry says so once it is previewed
 */
export function previewOffers(
	cms: Previews,
	{ home: base = '/', stylesheet = '' }: { home?: string; stylesheet?: string },
	reading: Promise<ProposalData>,
): void {
	let next: ReturnType<typeof setTimeout> | undefined;
	cms.registerPreviewStyle(stylesheet);
	cms.registerPreviewTemplate('offers', ({ entry, document: frame }) => {
		frame.documentElement.lang = 'it';
		frame.defaultView?.frameElement?.setAttribute('title', 'Anteprima del servizio');
		return window.h('div', {
			// React's part ends here: inside, the site's own components draw themselves.
			ref: (place: Element | null) => {
				clearTimeout(next);
				if (place !== null) next = setTimeout(draw, pause, place, entry, reading, base);
			},
		});
	});
	foldOnPhones();
}

function draw(place: Element, entry: Entry, reading: Promise<ProposalData>, base: string): void {
	reading.then(
		(data) => {
			const today = data.content.prefills.today ?? romeDay(new Date());
			const id = entry.get('slug') || 'anteprima';
			const shown = offerPreview(id, entry.get('data').toJS(), data, today);
			render(<OfferPreview {...{ ...shown, data, base, today }} />, place);
		},
		() => {
			render(<p>L'anteprima non si può mostrare. Controlla il collegamento e ricarica.</p>, place);
		},
	);
}

/** There is room for one thing at a time: the form comes first. */
function foldOnPhones(): void {
	const isChosen = localStorage.getItem(chosenPane) !== null;
	if (!isChosen && matchMedia('(width < 800px)').matches) localStorage.setItem(chosenPane, 'none');
}

/** Long enough, in milliseconds, for somebody who types not to wait for the preview. */
const pause = 150;

/** Where Decap keeps which pane somebody wants beside the form. */
const chosenPane = 'cms.right-pane';

/** What we use of Decap's previews. */
export interface Previews {
	registerPreviewStyle: (address: string) => void;
	registerPreviewTemplate: (collection: string, template: (shown: Shown) => unknown) => void;
}

interface Shown {
	entry: Entry;
	/** The one of the preview's frame. */
	document: Document;
}

/** Decap keeps it in a collection of Immutable.js. */
interface Entry {
	/** Empty for one that has no file yet. */
	get(key: 'slug'): string;
	get(key: 'data'): { toJS: () => Answers };
}
