import { offerAhead } from '../catalogue/ahead.ts';
import type { Catalogue, PublishedOffer } from '../catalogue/catalogue.ts';
import { isActive, lastDay, type OfferState } from '../catalogue/lifecycle.ts';
import type { Strings } from '../i18n/it.ts';
import { address } from './address.ts';
import { DatedSentence } from './DatedSentence.tsx';
import { foreignLang } from './foreign-lang.ts';
import { onDays } from './on-days.ts';

/** Why an offer cannot be activated, and where others are; nothing while it can. */
export function StateNotices({ today, ...shared }: Shared & { today: Catalogue['today'] }) {
	return (
		<>
			{offerAhead(shared.offer.life, today, (state) => state).map(
				({ value, days }) =>
					!isActive(value) && (
						<StateNotice key={value} {...shared} state={value} attributes={onDays([days])} />
					),
			)}
		</>
	);
}

function StateNotice({ offer, state, attributes, base, text }: Props) {
	const [template, day] = reason(offer, state, text);
	const { standing } = offer;
	return (
		<div class="alert alert-warning" {...attributes}>
			<p>
				<DatedSentence template={template} day={day} lang={text.lang} />
			</p>
			{state === 'sospesa' && standing.status === 'sospesa' && (
				<p>
					{text.reason}{' '}
					<span lang={reasonLang(standing.suspension.by, offer.lang, text.lang)}>
						{standing.suspension.reason}
					</span>
				</p>
			)}
			<p>
				<a href={address(base, 'offerte/')}>{text.seeOthers}</a>
			</p>
		</div>
	);
}

/** A sentence, and the day in it where there is one. */
function reason(
	{ life, standing }: PublishedOffer,
	state: ClosedState,
	text: Strings['offer'],
): [template: string, day?: string] {
	switch (state) {
		case 'ritirata':
			return [text.withdrawn];
		case 'in-attesa-del-partner':
			return [text.waiting];
		case 'sospesa':
			return standing.status === 'sospesa'
				? [text.suspendedSince, standing.suspension.from]
				: [text.suspended];
		case 'terminata':
			return [life.ending.kind === 'on' ? text.endedOn : text.unconfirmedSince, lastDay(life)];
		case 'in-arrivo':
			return [text.startsOn, life.validFrom];
		case 'esaurita':
			return [text.usedUp];
	}
}

/** Partners write in the offer's language, editors in Italian. */
function reasonLang(by: 'partner' | 'redazione', lang: string, page: string): string | undefined {
	return foreignLang(by === 'partner' ? lang : 'it', page);
}

type ClosedState = Exclude<OfferState, 'attiva' | 'in-scadenza'>;

interface Props extends Shared {
	state: ClosedState;
	attributes: ReturnType<typeof onDays>;
}

interface Shared {
	offer: PublishedOffer;
	/** The path the pages of the language live under. */
	base: string;
	text: Strings['offer'];
}
