import type { OfferCard as Card } from '../catalogue/card.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Strings } from '../i18n/it.ts';
import { OfferCard } from './OfferCard.tsx';

/** Cards side by side, in the order they come. */
export function OfferList({ cards, ...shared }: Props) {
	return (
		<ul class="it-card-list">
			{cards.map((card) => (
				<li key={card.id}>
					<OfferCard card={card} {...shared} />
				</li>
			))}
		</ul>
	);
}

interface Props {
	cards: Card[];
	today: Catalogue['today'];
	base: string;
	text: Strings['card'];
}
