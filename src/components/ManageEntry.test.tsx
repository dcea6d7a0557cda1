import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { doorsOf, waysOf } from '../forms/proposal/manage.ts';
import { it } from '../i18n/it.ts';
import { ManageEntry } from './ManageEntry.tsx';
import { aPublishedOffer } from './testing/a-published-offer.ts';

test('leads to both doors, to a message that names the page, and drops what an ended offer has no use for', () => {
	const offer = aPublishedOffer();
	const ways = waysOf(offer, '2026-11-16').map((way) => ({ ...way, address: `/b/${way.path}` }));
	const html = render(
		<ManageEntry
			{...{ ways, title: it.manage.offer, lead: it.manage.lead, text: it.manage }}
			cms={`/b/${doorsOf({ of: 'offers', id: offer.id, action: 'correggi' }).cms}`}
			state="/b/proponi/stato/"
			told={{ title: 'Caffè & pane', page: 'https://ente.example/b/offerte/x/' }}
			email="a@ente.example"
		/>,
	);
	const links = [...html.matchAll(/<li([^>]*)><a href="([^"]+)"[^>]*>([^<]+)/g)];
	expect(links.map(([, days = '', address, name]) => [name, address, days.trim()])).toEqual([
		...['rinnova', 'posti-esauriti', 'sospendi', 'correggi', 'ritira'].map((action) => [
			it.manage.actions[action as 'rinnova'],
			`/b/proponi/modulo/?offerta=bottegaviva--vetrina-online&amp;azione=${action}`,
			['posti-esauriti', 'sospendi'].includes(action) ? 'data-days="../2027-03-31"' : '',
		]),
	]);
	expect(html).toContain(
		'href="/b/admin/#/collections/offers/entries/bottegaviva--vetrina-online"',
	);
	const mail = new URL(/href="(mailto:[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '');
	expect(mail.searchParams.get('subject')).toBe('Modifica: Caffè & pane');
	expect(mail.searchParams.get('body')).toContain('https://ente.example/b/offerte/x/');
});

test('offers nothing for an offer that was withdrawn', () => {
	expect(waysOf(aPublishedOffer({ status: 'ritirata' }), '2026-11-16')).toEqual([]);
});
