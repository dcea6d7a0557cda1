import type { OfferCard } from '../catalogue/card.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Strings } from '../i18n/it.ts';
import { OfferList } from './OfferList.tsx';

/** The few offers that end first, under their heading; both go when all of them have ended. */
export function EndingOffers({ title, ...list }: Props) {
	return (
		<div data-while-filled={id}>
			<h2 id="in-scadenza">{title}</h2>
			<OfferList {...list} only="active" short id={id} />
		</div>
	);
}

const id = 'scadono-prima';

interface Props {
	title: string;
	/** More than are shown, so that others take the place of those that end. */
	cards: OfferCard[];
	today: Catalogue['today'];
	base: string;
	text: Strings['card'];
}
