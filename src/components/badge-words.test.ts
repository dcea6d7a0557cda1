import { expect, test } from 'vitest';
import { en } from '../i18n/en.ts';
import { it } from '../i18n/it.ts';
import { badgeWords } from './badge-words.ts';

const known = { partner: 'Bottegaviva', active: 2, site: 'Vicini e Connessi', today: '2026-11-16' };

test('say the day on which the services were counted', () => {
	expect(badgeWords(known, it)).toMatchInlineSnapshot(`
		{
		  "description": "Bottegaviva, partner solidale di Vicini e Connessi. 2 servizi da attivare al 16 novembre 2026.",
		  "lines": [
		    "Partner solidale",
		    "Vicini e Connessi",
		    "2 servizi da attivare",
		    "al 16 novembre 2026",
		  ],
		}
	`);
	expect(badgeWords({ ...known, active: 1, today: '2026-11-08' }, it).lines.slice(2)).toEqual([
		'1 servizio da attivare',
		"all'8 novembre 2026",
	]);
	expect(badgeWords({ ...known, active: 0 }, en).description).toBe(
		'Bottegaviva, solidarity partner of Vicini e Connessi. No services to sign up for on 16 November 2026.',
	);
});
