import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { PublishedOffer } from '../catalogue/catalogue.ts';
import { it } from '../i18n/it.ts';
import { RelatedOffers } from './RelatedOffers.tsx';
import { aPublishedOffer } from './testing/a-published-offer.ts';
import { shownText } from './testing/shown-text.ts';

test('shows what combines and what is similar as cards, each under its heading', () => {
	const html = relatedHtml([aPublishedOffer()], [aPublishedOffer({ title: 'Un sito in un mese' })]);
	expect(html.match(/<article/g)).toHaveLength(2);
	expect(shownText(html)).toMatch(/^Si abbina bene con\nVetrina online[^]*Servizi simili\nUn sito/);
});

test('leaves out a heading without offers', () => {
	expect(relatedHtml([], [])).toBe('');
	expect(shownText(relatedHtml([], [aPublishedOffer()]))).not.toContain('Si abbina');
});

function relatedHtml(combinable: PublishedOffer[], similar: PublishedOffer[]): string {
	return render(
		<RelatedOffers
			combinable={combinable}
			similar={similar}
			today="2026-11-16"
			base="/"
			text={it.related}
			cardText={it.card}
		/>,
	);
}
