import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { it } from '../i18n/it.ts';
import { KeepOffer } from './KeepOffer.tsx';
import { aPublishedOffer } from './testing/a-published-offer.ts';

test('leads to the calendar under any path while the last day is known and ahead', () => {
	const calendar = 'href="/a/b/offerte/bottegaviva--vetrina-online/scadenza.ics"';
	expect(keepHtml()).toContain(calendar);
	expect(keepHtml({}, '2027-04-01')).not.toContain('scadenza.ics');
	expect(keepHtml({ validUntil: undefined, reviewBy: '2027-04-30' })).not.toContain('scadenza.ics');
});

test('shares by plain links, which are told nothing of the page they come from', () => {
	const links = keepHtml().match(/<a [^>]*rel="noopener external"[^>]*>/g);
	expect(links).toHaveLength(4);
});

test('a title cannot leave its attribute', () => {
	expect(keepHtml({ title: 'Vetrina "onclick=alert(1)> pronta' })).not.toContain('"onclick');
});

function keepHtml(changes: Record<string, unknown> = {}, today = '2026-11-16'): string {
	const offer = aPublishedOffer(changes);
	const page = `https://ente.example/a/b/offerte/${offer.id}/`;
	return render(<KeepOffer {...{ offer, today, page, text: it.keep }} base="/a/b/" />);
}
