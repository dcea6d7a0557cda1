import { daysWhen, offerAhead } from '../catalogue/ahead.ts';
import type { OfferCard as Card } from '../catalogue/card.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isActive } from '../catalogue/lifecycle.ts';
import type { Strings } from '../i18n/it.ts';
import { cardHtml } from './card-html.ts';
import { onDays } from './on-days.ts';

/** Cards side by side in a built page, in the order they come. */
export function OfferList({ cards, only, short = false, id, orElse, ...shared }: Props) {
	return (
		<ul
			class={short ? 'it-card-list it-card-list-short' : 'it-card-list'}
			id={id}
			data-or-else={orElse}
		>
			{cards.map((card) => (
				<li
					key={card.id}
					{...(only !== undefined && onDays(daysIn(only, card, shared.today)))}
					dangerouslySetInnerHTML={{ __html: cardHtml({ card, ...shared }) }}
				/>
			))}
		</ul>
	);
}

/** The days on which a card belongs to a list of active offers, or of the others. */
function daysIn(list: 'active' | 'inactive', { life }: Card, today: Catalogue['today']) {
	return daysWhen(offerAhead(life, today, (state) => isActive(state) === (list === 'active')));
}

interface Props {
	cards: Card[];
	/** Which offers stand in the list: a card leaves it as days pass. Without it a card stays, and says its state. */
	only?: 'active' | 'inactive';
	/** Whether three are shown at a time: the next ones come when the first leave. */
	short?: boolean;
	/** What others name the list by: what is said while it is empty, or a list that its cards go to. */
	id?: string;
	/** The list to which a card goes that leaves this one. */
	orElse?: string;
	today: Catalogue['today'];
	base: string;
	text: Strings['card'];
}
