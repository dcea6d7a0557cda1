import type { PublishedOffer } from '../catalogue/catalogue.ts';
import { isActive, type OfferState } from '../catalogue/lifecycle.ts';
import type { Strings } from '../i18n/it.ts';

/** What a day does to signing up. */
export type SignUpPhase = 'coming' | 'open' | 'over' | 'closed';

/** The phase of signing up that goes with a state. */
export function signUpPhase(state: OfferState): SignUpPhase {
	if (state === 'in-arrivo') return 'coming';
	if (state === 'terminata') return 'over';
	return isActive(state) ? 'open' : 'closed';
}

/** When one can sign up: the day that matters in this phase, if any does. */
export function signUpWindow(
	{ validFrom, ending }: PublishedOffer['life'],
	phase: SignUpPhase,
	text: Strings['offer'],
): SignUpWindow {
	switch (phase) {
		case 'coming':
			return { name: text.join, template: text.fromDay, day: validFrom };
		case 'over':
			return ending.kind === 'on'
				? { name: text.joining, template: text.endedDay, day: ending.day }
				: { name: text.joining, template: text.unconfirmedDay, day: ending.by };
		case 'open':
			return ending.kind === 'on'
				? { name: text.join, template: text.untilDay, day: ending.day }
				: { name: text.joining, template: text.confirmedBy, day: ending.by };
		case 'closed':
			return { name: text.joining, template: text.closed };
	}
}

interface SignUpWindow {
	name: string;
	template: string;
	day?: string;
}
