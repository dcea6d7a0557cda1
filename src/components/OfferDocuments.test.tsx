import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { it } from '../i18n/it.ts';
import { OfferDocuments } from './OfferDocuments.tsx';
import { aPublishedOffer } from './testing/a-published-offer.ts';
import { shownText } from './testing/shown-text.ts';

test('says which site each document stands on', () => {
	const offer = aPublishedOffer({ tutorialUrl: 'https://guide.bottegaviva.example/prima' });
	expect(shownText(render(<OfferDocuments offer={offer} text={it.offer} />))).toBe(
		[
			'Condizioni e guide',
			'Questi collegamenti aprono il sito indicato.',
			'Condizioni del servizio (www.bottegaviva.example)',
			'Informativa sulla privacy (www.bottegaviva.example)',
			'Guida gratuita (guide.bottegaviva.example)',
		].join('\n'),
	);
});
