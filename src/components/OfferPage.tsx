import { cardOf } from '../catalogue/card.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { offerState } from '../catalogue/lifecycle.ts';
import type { PublishedOffer } from '../catalogue/offers.ts';
import { fill } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { Activation } from './Activation.tsx';
import { address } from './address.ts';
import { DatedSentence } from './DatedSentence.tsx';
import { OfferScope } from './OfferScope.tsx';
import { PartnerContacts } from './PartnerContacts.tsx';
import { StateLabel } from './StateLabel.tsx';
import { TrustCard } from './TrustCard.tsx';

/** All of an offer, the same in its page and in an editor's preview. */
export function OfferPage({ offer, today, base, html, text }: Props) {
	const state = offerState({ validUntil: offer.validUntil, hasPartner: true }, today);
	const ended = state === 'terminata';
	return (
		<article class="offer" aria-labelledby="titolo">
			<header class="offer-header">
				<h1 id="titolo">{offer.title}</h1>
				<p class="offer-partner" data-pagefind-ignore>
					{fill(text.offeredBy, { partner: offer.partner.name })}{' '}
					<StateLabel state={state} text={text} />
				</p>
				{ended && (
					<div class="alert alert-warning">
						<p>
							<DatedSentence template={text.endedOn} day={offer.validUntil} lang={text.lang} />
						</p>
						<p>
							<a href={address(base, 'offerte/')}>{text.seeOthers}</a>
						</p>
					</div>
				)}
				<p class="lead">{offer.summary}</p>
			</header>
			<TrustCard offer={offer} ended={ended} text={text} />
			{!ended && <Activation offer={offer} text={text} />}
			<div class="offer-body">
				<section aria-labelledby="descrizione">
					<h2 id="descrizione" data-pagefind-ignore>
						{text.description}
					</h2>
					<div class="prose" dangerouslySetInnerHTML={{ __html: html }} />
				</section>
				<OfferScope offer={offer} regions={cardOf(offer).regions} text={text} />
				<PartnerContacts partner={offer.partner} text={text} />
			</div>
		</article>
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
