import type { OfferCard as Card } from '../catalogue/card.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { lastDay, type OfferState, offerState } from '../catalogue/lifecycle.ts';
import { fill, labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { address } from './address.ts';
import { CategoryIcon } from './CategoryIcon.tsx';
import { DatedSentence } from './DatedSentence.tsx';
import { foreignLang } from './foreign-lang.ts';
import { regionsInBrief } from './regions-in-brief.ts';
import { StateLabel } from './StateLabel.tsx';

/** An offer in a list, the same in pages, search results and previews. */
export function OfferCard({ card, today, base, text }: Props) {
	const heading = `offerta-${card.id}`;
	const { life } = card;
	const day = lastDay(life);
	const state = offerState(life, today);
	const ending = life.ending.kind === 'on' ? text.until : text.confirmedBy;
	const lang = foreignLang(card.lang ?? 'it', text.lang);
	return (
		<article class="it-card it-card-height-full" aria-labelledby={heading}>
			<h3 class="it-card-title" id={heading}>
				<a href={address(base, `offerte/${card.id}/`)} lang={lang}>
					{card.title}
				</a>
			</h3>
			<div class="it-card-body">
				<p class="it-card-subtitle">{fill(text.offeredBy, { partner: card.partner })}</p>
				<p class="it-card-text" lang={lang}>
					{card.summary}
				</p>
				<dl class="it-card-facts">
					<div>
						<dt>{text.where}</dt> <dd>{regionsInBrief(card.regions, text)}</dd>
					</div>
					{!isOver(state) && (
						<div>
							<dt>{ending.label}</dt>{' '}
							<dd>
								<DatedSentence template={ending.day} day={day} lang={text.lang} />
							</dd>
						</div>
					)}
				</dl>
			</div>
			<p class="it-card-footer">
				<span class="it-card-category">
					<CategoryIcon category={card.category.id} />
					{labelIn(card.category.label, text.lang)}
				</span>{' '}
				<StateLabel state={state} text={text} />
			</p>
		</article>
	);
}

/** Of what cannot be joined any more, a last day to join would be a promise. */
function isOver(state: OfferState): boolean {
	return state === 'ritirata' || state === 'terminata';
}

interface Props {
	card: Card;
	/** The day on which the reader looks: the state is derived from it. */
	today: Catalogue['today'];
	/** The path the pages of the language live under. */
	base: string;
	text: Strings['card'];
}
