import { cardOf } from '../catalogue/card.ts';
import type { Catalogue, Partner, PublishedOffer } from '../catalogue/catalogue.ts';
import { isActive, offerState } from '../catalogue/lifecycle.ts';
import { regionName } from '../catalogue/regions.ts';
import { partnerKind } from '../catalogue/partner-kind.ts';
import { legalTypeLabels } from '../catalogue/terms.ts';
import { labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { address } from './address.ts';
import { DatedSentence } from './DatedSentence.tsx';
import { foreignLang } from './foreign-lang.ts';
import { OfferList } from './OfferList.tsx';
import { PartnerContacts } from './PartnerContacts.tsx';
import { PartnerLogo } from './PartnerLogo.tsx';
import { PartnerState } from './PartnerState.tsx';

/** All of a partner: who it is, what it offers, how to reach it. */
export function PartnerPage({ partner, offers, today, base, root, html, strings }: Props) {
	const { partner: text, card, offer } = strings;
	const open = offers.filter(({ life }) => isActive(offerState(life, today)));
	const closed = offers.filter(({ life }) => !isActive(offerState(life, today)));
	const list = { today, base, text: card };
	return (
		<>
			<header class="partner-header">
				<PartnerLogo partner={partner} root={root} />
				<div>
					<h1>{partner.name}</h1>
					<p>
						{labelIn(partnerKind(partner), text.lang)}{' '}
						<PartnerState status={partner.status} text={text} />
					</p>
				</div>
			</header>
			{partner.status !== 'attivo' && (
				<p class="alert alert-warning">
					{partner.status === 'sospeso' ? text.suspended : text.ceased}
				</p>
			)}
			<div class="columns">
				<section aria-labelledby="chi-e">
					<h2 id="chi-e">{text.about}</h2>
					{html !== '' && (
						<div
							class="prose"
							lang={foreignLang('it', text.lang)}
							dangerouslySetInnerHTML={{ __html: html }}
						/>
					)}
					<dl class="facts">
						<div>
							<dt>{text.legalType}</dt>{' '}
							<dd>{labelIn(legalTypeLabels[partner.legalType], text.lang)}</dd>
						</div>
						{partner.headquarters !== undefined && (
							<div>
								<dt>{text.headquarters}</dt> <dd>{regionName(partner.headquarters)}</dd>
							</div>
						)}
						{partner.joined !== undefined && (
							<div>
								<dt>{text.joined}</dt>{' '}
								<dd>
									<DatedSentence template={text.joinedOn} day={partner.joined} lang={text.lang} />
								</dd>
							</div>
						)}
					</dl>
				</section>
				<PartnerContacts partner={partner} text={offer} />
			</div>
			<section class="page-section" aria-labelledby="servizi">
				<h2 id="servizi">{text.offers}</h2>
				<div data-while-empty="aperti" hidden={open.length > 0}>
					<p>{text.noOffers}</p>
					<p class="link-list">
						<a href={address(base, 'offerte/')}>{text.seeOthers}</a>
					</p>
				</div>
				<OfferList cards={open.map(cardOf)} only="active" id="aperti" orElse="chiusi" {...list} />
			</section>
			<section
				class="page-section"
				aria-labelledby="altri-servizi"
				data-while-filled="chiusi"
				hidden={closed.length === 0}
			>
				<h2 id="altri-servizi">{text.others}</h2>
				<OfferList
					cards={closed.map(cardOf)}
					only="inactive"
					id="chiusi"
					orElse="aperti"
					{...list}
				/>
			</section>
		</>
	);
}

interface Props {
	partner: Partner;
	/** Every offer of the partner that has a page. */
	offers: PublishedOffer[];
	/** The day from which on the page tells the truth: the states are derived from it. */
	today: Catalogue['today'];
	/** The path the pages of the language live under. */
	base: string;
	/** The path the site lives under, where its files are. */
	root: string;
	/** What the partner says of itself as safe HTML, from `renderMarkdown`. */
	html: string;
	strings: Pick<Strings, 'partner' | 'card' | 'offer'>;
}
