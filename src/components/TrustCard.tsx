import type { ComponentChildren } from 'preact';
import type { PublishedOffer } from '../catalogue/catalogue.ts';
import type { OfferState } from '../catalogue/lifecycle.ts';
import { afterwardsLabels, paymentCardLabels } from '../catalogue/terms.ts';
import { fill, labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { DatedSentence } from './DatedSentence.tsx';
import { FreePeriod } from './FreePeriod.tsx';
import { Icon, type IconName } from './Icon.tsx';

/** What a merchant must know before anything else: what is free, until when, and what happens then. */
export function TrustCard({ offer, state, text }: Props) {
	const { free, life, afterwards, afterwardsPrice, thirdPartyCosts } = offer;
	return (
		<section class="trust-card" aria-labelledby="condizioni">
			<h2 class="trust-card-title" id="condizioni" data-pagefind-ignore>
				{text.conditions}
			</h2>
			<dl>
				<Fact icon="gift" name={text.free} shape="wide">
					{offer.freeWhat}
				</Fact>
				<Fact icon="clock" name={text.freePeriod} shape="line" common>
					<FreePeriod free={free} text={text} />
				</Fact>
				<Fact icon="calendar" name={state === 'in-arrivo' ? text.from : text.until} common>
					<DatedSentence {...window(life, state, text)} lang={text.lang} />
				</Fact>
				<Fact icon="next" name={text.after} common>
					{labelIn(afterwardsLabels[afterwards], text.lang)}
					{afterwardsPrice !== undefined && (
						<p>{fill(text.afterPrice, { price: afterwardsPrice })}</p>
					)}
				</Fact>
				<Fact icon="card" name={text.paymentCard} common>
					{labelIn(paymentCardLabels[offer.paymentCard], text.lang)}
				</Fact>
				{thirdPartyCosts !== undefined && (
					<Fact icon="coins" name={text.thirdPartyCosts} shape="wide" common>
						{thirdPartyCosts}
					</Fact>
				)}
				<Fact icon="people" name={text.partner}>
					{offer.partner.name}
				</Fact>
			</dl>
		</section>
	);
}

/** When one can sign up: the day that matters in this state, if any does. */
function window({ validFrom, ending }: PublishedOffer['life'], state: OfferState, text: Text) {
	switch (state) {
		case 'in-arrivo':
			return { template: text.fromDay, day: validFrom };
		case 'terminata':
			return ending.kind === 'on'
				? { template: text.endedDay, day: ending.day }
				: { template: text.unconfirmedDay, day: ending.by };
		case 'in-scadenza':
		case 'attiva':
			return ending.kind === 'on'
				? { template: text.untilDay, day: ending.day }
				: { template: text.confirmedBy, day: ending.by };
		default:
			return { template: text.closed };
	}
}

/** A row; the search leaves out names of rows, and answers that every offer has in common. */
function Fact({ icon, name, shape = 'cell', common = false, children }: FactProps) {
	return (
		<div class={`trust-card-${shape}`}>
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
	state: OfferState;
	text: Text;
}

type Text = Strings['offer'];

interface FactProps {
	icon: IconName;
	name: string;
	/** Half of a row, a whole row, or a row whose name and answer fit on one line. */
	shape?: 'cell' | 'wide' | 'line';
	common?: boolean;
	children: ComponentChildren;
}
