import type { ComponentProps } from 'preact';
import type { OfferCard as Card } from '../catalogue/card.ts';
import { OfferCard } from './OfferCard.tsx';

/** Cards side by side in a page that draws them itself, in the order they come. */
export function FoundOffers({ cards, ...shared }: Props) {
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

interface Props extends Omit<ComponentProps<typeof OfferCard>, 'card'> {
	cards: Card[];
}
