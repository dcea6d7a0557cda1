import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { waysOf } from '../forms/proposal/manage.ts';
import { it } from '../i18n/it.ts';
import { ManageEntry } from './ManageEntry.tsx';
import { aPublishedOffer } from './testing/a-published-offer.ts';

test('leads to both doors, to a message that names the page, and drops what an ended offer has no use for', () => {
	const offer = aPublishedOffer();
	const ways = waysOf(offer, '2026-11-16').map(({ action, doors, days }) => ({
		...{ action, days, address: `/b/${doors.form}`, cms: `/b/${doors.cms}` },
	}));
	const html = render(
		<ManageEntry
			{...{ ways, title: it.manage.offer, lead: it.manage.lead, text: it.manage }}
			state="/b/proponi/stato/"
			told={{ title: 'Caffè & pane', page: 'https://ente.example/b/offerte/x/' }}
			email="a@ente.example"
		/>,
	);
	const links = [...html.matchAll(/<li([^>]*)><a href="([^"]+)"[^>]*>([^<]+)/g)];
	const actions = ['rinnova', 'posti-esauriti', 'sospendi', 'correggi', 'ritira'] as const;
	const query = (action: string) => `?offerta=bottegaviva--vetrina-online&amp;azione=${action}`;
	const days = (action: string) =>
		['posti-esauriti', 'sospendi'].includes(action) ? 'data-days="../2027-03-31"' : '';
	expect(links.map(([, days = '', address, name]) => [name, address, days.trim()])).toEqual([
		...actions.map((action) => [
			...[it.manage.actions[action], `/b/proponi/modulo/${query(action)}`, days(action)],
		]),
		...actions.map((action) => [
			`${it.manage.actions[action]} nel programma`,
			`/b/admin/${action === 'correggi' ? '' : query(action)}#/collections/offers/entries/bottegaviva--vetrina-online`,
			days(action),
		]),
	]);
	const mail = new URL(/href="(mailto:[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '');
	expect(mail.searchParams.get('subject')).toBe('Modifica: Caffè & pane');
	expect(mail.searchParams.get('body')).toContain('https://ente.example/b/offerte/x/');
});

test('offers nothing for an offer that was withdrawn', () => {
	expect(waysOf(aPublishedOffer({ status: 'ritirata' }), '2026-11-16')).toEqual([]);
});
