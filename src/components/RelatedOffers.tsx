import { cardOf } from '../catalogue/card.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { RelatedOffers as Related } from '../catalogue/related.ts';
import type { Strings } from '../i18n/it.ts';
import { OfferList } from './OfferList.tsx';

/** Offers to look at next, as the cards of the lists; nothing where there are none. */
export function RelatedOffers({ combinable, similar, text, cardText, ...shared }: Props) {
	const groups = [
		{ id: 'abbinabili', title: text.combinable, offers: combinable },
		{ id: 'simili', title: text.similar, offers: similar },
	].filter(({ offers }) => offers.length > 0);
	return (
		<>
			{groups.map(({ id, title, offers }) => (
				<section class="related" key={id} aria-labelledby={id} data-while-filled={`${id}-elenco`}>
					<h2 id={id}>{title}</h2>
					<OfferList
						cards={offers.map(cardOf)}
						only="active"
						id={`${id}-elenco`}
						{...shared}
						text={cardText}
					/>
				</section>
			))}
		</>
	);
}

interface Props extends Related {
	today: Catalogue['today'];
	base: string;
	text: Strings['related'];
	cardText: Strings['card'];
}
