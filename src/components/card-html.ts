import type { ComponentProps } from 'preact';
import type { OfferCard as Card } from '../catalogue/card.ts';
import { OfferCard } from './OfferCard.tsx';
import { staticHtml } from './static-html.ts';

/**
 * A card as HTML, made once: an offer of all of Italy stands in the lists of every Region, and a large
 * catalogue has hundreds of thousands of cards in its lists.
 */
export function cardHtml(props: ComponentProps<typeof OfferCard>): string {
	const { card, today, base, text } = props;
	const made = cards.get(card) ?? new Map<string, string>();
	cards.set(card, made);
	const kind = [text.lang, today, base].join(' ');
	const html = made.get(kind) ?? staticHtml(OfferCard, props);
	made.set(kind, html);
	return html;
}

const cards = new WeakMap<Card, Map<string, string>>();
