import type { ComponentChildren } from 'preact';
import type { PublishedOffer } from '../catalogue/offers.ts';
import { afterwardsLabels, paymentCardLabels } from '../catalogue/terms.ts';
import { labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { DatedSentence } from './DatedSentence.tsx';
import { Icon, type IconName } from './Icon.tsx';

/** What a merchant must know before anything else: what is free, until when, and what happens then. */
export function TrustCard({ offer, ended, text }: Props) {
	return (
		<section class="trust-card" aria-labelledby="condizioni">
			<h2 class="trust-card-title" id="condizioni" data-pagefind-ignore>
				{text.conditions}
			</h2>
			<dl>
				<Fact icon="gift" name={text.free} wide>
					{offer.freeWhat}
				</Fact>
				<Fact icon="calendar" name={text.until} common>
					<DatedSentence
						template={ended ? text.endedDay : text.untilDay}
						day={offer.validUntil}
						lang={text.lang}
					/>
				</Fact>
				<Fact icon="next" name={text.after} common>
					{labelIn(afterwardsLabels[offer.afterwards], text.lang)}
				</Fact>
				<Fact icon="card" name={text.paymentCard} common>
					{labelIn(paymentCardLabels[offer.paymentCard], text.lang)}
				</Fact>
				<Fact icon="people" name={text.partner}>
					{offer.partner.name}
				</Fact>
			</dl>
		</section>
	);
}

/** A row; the search leaves out names of rows, and answers that every offer has in common. */
function Fact({ icon, name, wide = false, common = false, children }: FactProps) {
	return (
		<div class={wide ? 'trust-card-fact trust-card-fact-wide' : 'trust-card-fact'}>
			<dt data-pagefind-ignore>
				<Icon name={icon} />
				{name}
			</dt>{' '}
			<dd data-pagefind-ignore={common || undefined}>{children}</dd>
		</div>
	);
}

interface Props {
	offer: PublishedOffer;
	ended: boolean;
	text: Strings['offer'];
}

interface FactProps {
	icon: IconName;
	name: string;
	wide?: boolean;
	common?: boolean;
	children: ComponentChildren;
}
