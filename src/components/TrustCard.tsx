import { offerAhead } from '../catalogue/ahead.ts';
import type { Catalogue, PublishedOffer } from '../catalogue/catalogue.ts';
import { paymentCardLabels } from '../catalogue/terms.ts';
import { labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { address } from './address.ts';
import { Afterwards } from './Afterwards.tsx';
import { DatedSentence } from './DatedSentence.tsx';
import { foreignLang } from './foreign-lang.ts';
import { FreePeriod } from './FreePeriod.tsx';
import { onDays } from './on-days.ts';
import { regionsInBrief } from './regions-in-brief.ts';
import { signUpPhase, signUpWindow } from './sign-up-window.ts';
import { TrustFact } from './TrustFact.tsx';
import { Verification } from './Verification.tsx';

/**
 * What a merchant must know before anything else. Short answers come before those that a partner may
 * explain at length, so that a phone's first screen holds them all.
 */
export function TrustCard({ offer, regions, today, base, text }: Props) {
	const { partner, thirdPartyCosts, life } = offer;
	const lang = foreignLang(offer.lang, text.lang);
	return (
		<section class="trust-card" aria-labelledby="condizioni">
			<h2 class="trust-card-title" id="condizioni">
				{text.conditions}
			</h2>
			<dl>
				<TrustFact icon="gift" name={text.free} wide lang={lang}>
					{offer.freeWhat}
				</TrustFact>
				<TrustFact icon="clock" name={text.freePeriod}>
					<FreePeriod free={offer.free} text={text} />
				</TrustFact>
				{offerAhead(life, today, signUpPhase).map(({ value, days }) => {
					const { name, ...window } = signUpWindow(life, value, text);
					return (
						<TrustFact key={value} icon="calendar" name={name} attributes={onDays([days])}>
							<DatedSentence {...window} lang={text.lang} />
						</TrustFact>
					);
				})}
				<TrustFact icon="card" name={text.paymentCard}>
					{labelIn(paymentCardLabels[offer.paymentCard], text.lang)}
				</TrustFact>
				<TrustFact icon="place" name={text.validIn}>
					{regionsInBrief(regions, text)}
				</TrustFact>
				<TrustFact icon="people" name={text.partner}>
					<a href={address(base, `partner/${partner.id}/`)}>{partner.name}</a>
				</TrustFact>
				{life.standing !== 'sospesa' && (
					<Verification verification={offer.verification} text={text} />
				)}
				<Afterwards offer={offer} text={text} />
				{thirdPartyCosts !== undefined && (
					<TrustFact icon="coins" name={text.thirdPartyCosts} wide lang={lang}>
						{thirdPartyCosts}
					</TrustFact>
				)}
			</dl>
		</section>
	);
}

interface Props {
	offer: PublishedOffer;
	/** Names of the Regions; none means all of Italy. */
	regions: string[];
	/** The day from which on the card tells the truth. */
	today: Catalogue['today'];
	/** The path the pages of the language live under. */
	base: string;
	text: Strings['offer'];
}
