import { cardOf } from '../catalogue/card.ts';
import type { Catalogue, PublishedOffer } from '../catalogue/catalogue.ts';
import { isActive, offerState } from '../catalogue/lifecycle.ts';
import type { Strings } from '../i18n/it.ts';
import { Activation } from './Activation.tsx';
import { foreignLang } from './foreign-lang.ts';
import { FreeTimeline } from './FreeTimeline.tsx';
import { KeepOffer } from './KeepOffer.tsx';
import { OfferAudience } from './OfferAudience.tsx';
import { OfferDocuments } from './OfferDocuments.tsx';
import { OfferFacts } from './OfferFacts.tsx';
import { OfferLimits } from './OfferLimits.tsx';
import { OfferScope } from './OfferScope.tsx';
import { PartnerContacts } from './PartnerContacts.tsx';
import { StateLabel } from './StateLabel.tsx';
import { StateNotice } from './StateNotice.tsx';
import { Support } from './Support.tsx';
import { TrustCard } from './TrustCard.tsx';

/** All of an offer, the same in its page and in an editor's preview. */
export function OfferPage({ offer, today, base, page, html, text, keep }: Props) {
	const state = offerState(offer.life, today);
	const lang = foreignLang(offer.lang, text.lang);
	const { regions } = cardOf(offer);
	return (
		<article class="offer" aria-labelledby="titolo">
			<header class="offer-header">
				<h1 id="titolo" lang={lang}>
					{offer.title}
				</h1>
				{state !== 'attiva' && (
					<p class="offer-state">
						<StateLabel state={state} text={text} />
					</p>
				)}
				<StateNotice offer={offer} state={state} base={base} text={text} />
			</header>
			<p class="lead offer-summary" lang={lang}>
				{offer.summary}
			</p>
			<TrustCard offer={offer} regions={regions} state={state} base={base} text={text} />
			<div class="offer-side">
				{isActive(state) && <Activation offer={offer} text={text} />}
				<Support offer={offer} text={text} />
				{(isActive(state) || state === 'in-arrivo') && (
					<KeepOffer offer={offer} today={today} base={base} page={page} text={keep} />
				)}
			</div>
			<div class="offer-body">
				{(isActive(state) || state === 'in-arrivo') && <FreeTimeline offer={offer} text={text} />}
				<OfferLimits offer={offer} text={text} />
				<section aria-labelledby="descrizione">
					<h2 id="descrizione">{text.description}</h2>
					<div class="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
				</section>
				<OfferFacts offer={offer} text={text} />
				<OfferScope offer={offer} regions={regions} text={text} />
				<OfferAudience offer={offer} text={text} />
				<OfferDocuments offer={offer} text={text} />
				<PartnerContacts partner={offer.partner} text={text} />
			</div>
		</article>
	);
}

interface Props {
	offer: PublishedOffer;
	/** The day on which the reader looks: the state is derived from it. */
	today: Catalogue['today'];
	/** The path the pages of the language live under. */
	base: string;
	/** The whole address of this page. */
	page: string;
	/** The description as safe HTML, from `renderMarkdown`. */
	html: string;
	text: Strings['offer'];
	keep: Strings['keep'];
}
