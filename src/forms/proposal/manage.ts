import { daysWhen, offerAhead } from '../../catalogue/ahead.ts';
import type { PublishedOffer } from '../../catalogue/catalogue.ts';
import type { Day } from '../../schema/fields.ts';
import { type Change, changeActions, changeQuery, suits } from './change.ts';

/** Where both doors open an entry of the catalogue; paths within the site. */
export function doorsOf(change: Change): { form: string; cms: string } {
	const { of, id, action } = change;
	const query = changeQuery(change);
	return {
		form: `proponi/modulo/${query}`,
		// Decap alone reads what stands behind the mark, and who corrects begins by reading.
		cms: `admin/${action === 'correggi' ? '' : query}#/collections/${of}/entries/${id}`,
	};
}

/** What a partner may do with an offer, and on which days from today it makes sense. */
export function waysOf(offer: PublishedOffer, today: Day) {
	return changeActions
		.map((action) => ({
			action,
			doors: doorsOf({ of: 'offers', id: offer.id, action }),
			days: daysWhen(offerAhead(offer.life, today, (state) => suits(action, offer, state))),
		}))
		.filter(({ days }) => days.length > 0);
}
