import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { it } from '../i18n/it.ts';
import { FreeTimeline } from './FreeTimeline.tsx';
import { aPublishedOffer } from './testing/a-published-offer.ts';
import { shownText } from './testing/shown-text.ts';

test.each([
	[
		'some months',
		{},
		[
			'Puoi aderire dal 16 novembre 2026 al 31 marzo 2027.',
			'Chi aderisce il primo giorno non paga fino al mese di novembre 2027.',
			"Chi aderisce l'ultimo giorno non paga fino al mese di marzo 2028.",
		],
	],
	[
		'until a day',
		{ freePeriod: 'fino-alla-data', freeMonths: undefined, freeUntil: '2027-12-31' },
		[
			'Puoi aderire dal 16 novembre 2026 al 31 marzo 2027.',
			'Non paghi fino al 31 dicembre 2027, in qualunque giorno aderisci.',
		],
	],
	[
		'always, as long as it is confirmed',
		{
			...{ freePeriod: 'sempre', freeMonths: undefined },
			...{ validUntil: undefined, reviewBy: '2027-04-30' },
		},
		[
			'Puoi aderire dal 16 novembre 2026. Il partner conferma entro il 30 aprile 2027.',
			'Non paghi mai: la gratuità non ha una scadenza.',
		],
	],
])('tells in words what it draws: %s', (_what, changes, sentences) => {
	expect(shownText(timelineHtml(changes)).split('\n')).toEqual([
		'Il periodo gratuito',
		...sentences,
	]);
});

test('is heard once: its bars are silent, and the section has a name', () => {
	const html = timelineHtml();
	const drawings = html.match(/<svg[^>]*>/g) ?? [];
	expect(drawings).toHaveLength(3);
	expect(drawings.every((svg) => svg.includes('aria-hidden="true"'))).toBe(true);
	expect(html).toContain('<section aria-labelledby="periodo"');
});

test('holds no inline style, which the policy of the page refuses', () => {
	expect(timelineHtml()).not.toContain('style=');
});

function timelineHtml(changes: Record<string, unknown> = {}): string {
	return render(<FreeTimeline offer={aPublishedOffer(changes)} text={it.offer} />);
}
