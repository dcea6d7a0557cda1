import { daysWhen, offerAhead } from '../catalogue/ahead.ts';
import { cardOf } from '../catalogue/card.ts';
import type { Catalogue, PublishedOffer } from '../catalogue/catalogue.ts';
import { isActive, type OfferState } from '../catalogue/lifecycle.ts';
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
import { OnDays } from './OnDays.tsx';
import { PartnerContacts } from './PartnerContacts.tsx';
import { StateLabels } from './StateLabels.tsx';
import { StateNotices } from './StateNotices.tsx';
import { Support } from './Support.tsx';
import { TrustCard } from './TrustCard.tsx';

/** All of an offer, the same in its page and in an editor's preview. */
export function OfferPage({ offer, today, base, page, html, text, keep }: Props) {
	const daysIn = (isIn: (state: OfferState) => boolean) =>
		daysWhen(offerAhead(offer.life, today, isIn));
	const labelled = daysIn((state) => state !== 'attiva');
	const open = daysIn(isActive);
	const promised = daysIn((state) => isActive(state) || state === 'in-arrivo');
	const lang = foreignLang(offer.lang, text.lang);
	const { regions } = cardOf(offer);
	return (
		<article class="offer" aria-labelledby="titolo">
			<header class="offer-header">
				<h1 id="titolo" lang={lang}>
					{offer.title}
				</h1>
				<OnDays days={labelled}>
					<p class="offer-state">
						<StateLabels life={offer.life} today={today} text={text} />
					</p>
				</OnDays>
				<StateNotices offer={offer} today={today} base={base} text={text} />
			</header>
			<p class="lead offer-summary" lang={lang}>
				{offer.summary}
			</p>
			<TrustCard offer={offer} regions={regions} today={today} base={base} text={text} />
			<div class="offer-side">
				<OnDays days={open}>
					<Activation offer={offer} text={text} />
				</OnDays>
				<Support offer={offer} text={text} />
				<OnDays days={promised}>
					<KeepOffer offer={offer} today={today} base={base} page={page} text={keep} />
				</OnDays>
			</div>
			<div class="offer-body">
				<OnDays days={promised}>
					<FreeTimeline offer={offer} text={text} />
				</OnDays>
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
	/** The day from which on the page tells the truth: the state is derived from it. */
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
