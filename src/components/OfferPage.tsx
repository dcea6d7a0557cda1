import { cardOf } from '../catalogue/card.ts';
import type { Catalogue, Partner, PublishedOffer } from '../catalogue/catalogue.ts';
import { isActive, offerState } from '../catalogue/lifecycle.ts';
import type { Strings } from '../i18n/it.ts';
import { Activation } from './Activation.tsx';
import { address } from './address.ts';
import { OfferScope } from './OfferScope.tsx';
import { PartnerContacts } from './PartnerContacts.tsx';
import { StateLabel } from './StateLabel.tsx';
import { StateNotice } from './StateNotice.tsx';
import { TrustCard } from './TrustCard.tsx';

/** All of an offer, the same in its page and in an editor's preview. */
export function OfferPage({ offer, today, base, html, text }: Props) {
	const state = offerState(offer.life, today);
	const lang = offer.lang === text.lang ? undefined : offer.lang;
	return (
		<article class="offer" aria-labelledby="titolo">
			<header class="offer-header">
				<h1 id="titolo" lang={lang}>
					{offer.title}
				</h1>
				<p class="offer-partner" data-pagefind-ignore>
					<OfferedBy partner={offer.partner} base={base} text={text} />{' '}
					<StateLabel state={state} text={text} />
				</p>
				<StateNotice offer={offer} state={state} base={base} text={text} />
				<p class="lead" lang={lang}>
					{offer.summary}
				</p>
			</header>
			<TrustCard offer={offer} state={state} text={text} />
			{isActive(state) && <Activation offer={offer} text={text} />}
			<div class="offer-body">
				<section aria-labelledby="descrizione">
					<h2 id="descrizione" data-pagefind-ignore>
						{text.description}
					</h2>
					<div class="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
				</section>
				<OfferScope offer={offer} regions={cardOf(offer).regions} text={text} />
				<PartnerContacts partner={offer.partner} text={text} />
			</div>
		</article>
	);
}

function OfferedBy({ partner, base, text }: Pick<Props, 'base' | 'text'> & { partner: Partner }) {
	const [before, after] = text.offeredBy.split('{partner}');
	return (
		<>
			{before}
			<a href={address(base, `partner/${partner.id}/`)}>{partner.name}</a>
			{after}
		</>
	);
}

interface Props {
	offer: PublishedOffer;
	/** The day on which the reader looks: the state is derived from it. */
	today: Catalogue['today'];
	/** The path the site lives under. */
	base: string;
	/** The description as safe HTML, from `renderMarkdown`. */
	html: string;
	text: Strings['offer'];
}
