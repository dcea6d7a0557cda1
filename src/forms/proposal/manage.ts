import { daysWhen, offerAhead } from '../../catalogue/ahead.ts';
import type { PublishedOffer } from '../../catalogue/catalogue.ts';
import type { Day } from '../../schema/fields.ts';
import { type Change, changeActions, changeQuery, suits } from './change.ts';

/** Where both doors open an entry of the catalogue; paths within the site. */
export function doorsOf(change: Change): { form: string; cms: string } {
	return {
		form: `proponi/modulo/${changeQuery(change)}`,
		cms: `admin/#/collections/${change.of}/entries/${change.id}`,
	};
}

/** What a partner may do with an offer, and on which days from today it makes sense. */
export function waysOf(offer: PublishedOffer, today: Day) {
	return changeActions
		.map((action) => ({
			action,
			path: doorsOf({ of: 'offers', id: offer.id, action }).form,
			days: daysWhen(offerAhead(offer.life, today, (state) => suits(action, offer, state))),
		}))
		.filter(({ days }) => days.length > 0);
}
