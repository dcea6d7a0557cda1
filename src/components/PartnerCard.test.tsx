import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { aPartnerEntry } from '../catalogue/testing/some-entries.ts';
import { it } from '../i18n/it.ts';
import { PartnerList } from './PartnerCard.tsx';
import { shownText } from './testing/shown-text.ts';

test.each([
	[2, 'attivo', '2 servizi da attivare'],
	[1, 'attivo', '1 servizio da attivare'],
	[0, 'attivo', 'Oggi nessun servizio da attivare'],
	[0, 'sospeso', 'Oggi nessun servizio da attivare Sospeso'],
] as const)('with %i active offers, and %s, ends with "%s"', (active, status, lastLine) => {
	const partner = aPartnerEntry('bottegaviva', { status });
	const html = render(
		<PartnerList
			partners={[{ partner, active, published: 2 }]}
			base="/a/"
			root="/a/"
			text={it.partner}
		/>,
	);
	expect(shownText(html).split('\n')).toEqual([
		'BOBottegaviva',
		'Piccola o media impresa',
		lastLine,
	]);
	expect(html.match(/<a /g)).toHaveLength(1);
	expect(html).toContain('<a href="/a/partner/bottegaviva/">');
});
