import type { PublishedOffer } from '../catalogue/catalogue.ts';
import type { OfferState } from '../catalogue/lifecycle.ts';
import type { Strings } from '../i18n/it.ts';

/** When one can sign up: the day that matters in this state, if any does. */
export function signUpWindow(
	{ validFrom, ending }: PublishedOffer['life'],
	state: OfferState,
	text: Strings['offer'],
): SignUpWindow {
	switch (state) {
		case 'in-arrivo':
			return { name: text.join, template: text.fromDay, day: validFrom };
		case 'terminata':
			return ending.kind === 'on'
				? { name: text.joining, template: text.endedDay, day: ending.day }
				: { name: text.joining, template: text.unconfirmedDay, day: ending.by };
		case 'in-scadenza':
		case 'attiva':
			return ending.kind === 'on'
				? { name: text.join, template: text.untilDay, day: ending.day }
				: { name: text.joining, template: text.confirmedBy, day: ending.by };
		default:
			return { name: text.joining, template: text.closed };
	}
}

interface SignUpWindow {
	name: string;
	template: string;
	day?: string;
}
