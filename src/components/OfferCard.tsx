import { daysWhen, offerAhead } from '../catalogue/ahead.ts';
import type { OfferCard as Card } from '../catalogue/card.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { lastDay, type OfferState } from '../catalogue/lifecycle.ts';
import { fill, labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { address } from './address.ts';
import { CategoryIcon } from './CategoryIcon.tsx';
import { DatedSentence } from './DatedSentence.tsx';
import { foreignLang } from './foreign-lang.ts';
import { onDays } from './on-days.ts';
import { regionsInBrief } from './regions-in-brief.ts';
import { StateLabels } from './StateLabels.tsx';

/** An offer in a list, the same in pages, search results and previews. */
export function OfferCard({ card, today, base, text }: Props) {
	const heading = `offerta-${card.id}`;
	const { life } = card;
	const day = lastDay(life);
	const beforeEnd = daysWhen(offerAhead(life, today, (state) => !isOver(state)));
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
					{beforeEnd.length > 0 && (
						<div {...onDays(beforeEnd)}>
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
				<StateLabels life={life} today={today} text={text} />
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
	/** The day from which on the card tells the truth: the state is derived from it. */
	today: Catalogue['today'];
	/** The path the pages of the language live under. */
	base: string;
	text: Strings['card'];
}
