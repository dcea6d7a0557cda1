import type { PublishedOffer } from '../catalogue/catalogue.ts';
import { plainText } from '../markdown/markdown.ts';

/** What an offer says of itself, as Pagefind indexes it; its terms are searched in the vocabularies. */
export function searchedText(offer: PublishedOffer): { title: string; content: string } {
	const { title, partner, summary, freeWhat, body } = offer;
	return {
		title: straight(title),
		content: [partner.name, summary, freeWhat, plainText(body)].map(straight).join('\n'),
	};
}

/** Pagefind splits words at straight apostrophes alone. */
function straight(text: string): string {
	return text.replaceAll('’', "'");
}
