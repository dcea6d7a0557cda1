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
	const made = cards.get(card) ?? new Map<string, Uint8Array>();
	cards.set(card, made);
	const kind = [text.lang, today, base].join(' ');
	const known = made.get(kind);
	if (known !== undefined) return decoder.decode(known);
	const html = staticHtml(OfferCard, props);
	made.set(kind, encoder.encode(html));
	return html;
}

/** As bytes they take half the memory, and none of what is looked through for garbage. */
const cards = new WeakMap<Card, Map<string, Uint8Array>>();
const encoder = new TextEncoder();
const decoder = new TextDecoder();
