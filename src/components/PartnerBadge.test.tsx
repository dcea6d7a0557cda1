import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { it } from '../i18n/it.ts';
import { PartnerBadge } from './PartnerBadge.tsx';
import { shownText } from './testing/shown-text.ts';

test('waits, closed, with the lines to copy, and a button only where a script can copy', () => {
	const html = render(
		<PartnerBadge
			partner={{ name: 'Bottega & figli' }}
			site="Vicini e Connessi"
			page="https://vicini.example/a/partner/bottega/"
			picture="https://vicini.example/a/partner/bottega/bollino.svg"
			strings={it}
		/>,
	);
	expect(html).toMatch(/^<details class="partner-badge"><summary>Sei di Bottega &amp; figli\?/);
	expect(html).toContain('<img src="/a/partner/bottega/bollino.svg"');
	expect(html).toContain('&quot;https://vicini.example/a/partner/bottega/bollino.svg&quot;');
	expect(shownText(html)).not.toContain('Copia il codice');
});
