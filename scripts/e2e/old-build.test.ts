import { expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveSample } from './built-site.ts';
import { cards, visit } from './visit.ts';

test('a site that nobody rebuilt finds no offer that has ended since', async () => {
	await using browser = await launchBrowser();
	await using site = await serveSample({ demoToday: '' }, { today: '2026-10-25' });
	const search = `${site.home}cerca/?categoria=pagamenti-digitali`;

	const onTheLastDay = await visit(browser, search, '2026-10-31T22:59:00Z');
	await onTheLastDay.page.getByText('1 servizio trovato').waitFor();

	const theDayAfter = await visit(browser, search, '2026-10-31T23:00:00Z');
	await theDayAfter.page.getByText('Nessun servizio trovato').waitFor();
	expect(await cards(theDayAfter.page)).toEqual([]);
});
