import type { PublishedOffer } from '../catalogue/catalogue.ts';
import { plainText } from '../markdown/markdown.ts';

/** What an offer says of itself; its terms are searched in the vocabularies. */
export function searchedText(offer: PublishedOffer): { title: string; content: string } {
	const { title, partner, summary, freeWhat, body } = offer;
	return { title, content: [partner.name, summary, freeWhat, plainText(body)].join('\n') };
}
