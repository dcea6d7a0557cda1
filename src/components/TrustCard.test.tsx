import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { it } from '../i18n/it.ts';
import { aPublishedOffer } from './testing/a-published-offer.ts';
import { shownText } from './testing/shown-text.ts';
import { TrustCard } from './TrustCard.tsx';

test('says when and how an offer was verified', () => {
	const verification = { on: '2026-11-12', how: 'prova-di-attivazione', every: 90 };
	expect(cardText({ verification })).toContain(
		'Verificato il 12 novembre 2026. Abbiamo provato ad attivarlo.\n',
	);
});

test('leaves out the verification of an offer that is suspended, since it did not hold', () => {
	const text = cardText({
		verification: { on: '2026-11-12', how: 'prova-di-attivazione', every: 90 },
		status: 'sospesa',
		suspension: { by: 'redazione', from: '2026-11-13', reason: 'Chiede due euro a consegna.' },
	});
	expect(text).not.toContain('Verificata');
});

test('says without blame that nobody has verified an offer yet', () => {
	expect(cardText()).toContain('Verifica: Non ancora verificato\n');
});

test('names a few Regions and counts the others', () => {
	expect(cardText({}, ['Liguria', 'Umbria'])).toContain('Dove vale: Liguria, Umbria\n');
	const four = ['Liguria', 'Piemonte', 'Toscana', 'Umbria'];
	expect(cardText({}, four)).toContain('Liguria, Piemonte, Toscana, Umbria\n');
	expect(cardText({}, [...four, 'Veneto'])).toContain(
		'Liguria, Piemonte, Toscana e altre 2 Regioni\n',
	);
});

test('gives the short answers before those that may be long', () => {
	const text = cardText({ afterwardsNote: 'Ti avvisiamo un mese prima della fine.' });
	expect(text.indexOf('Verifica')).toBeLessThan(text.indexOf('E dopo?'));
});

function cardText(changes: Record<string, unknown> = {}, regions: string[] = []): string {
	const offer = aPublishedOffer(changes);
	return shownText(
		render(
			<TrustCard offer={offer} regions={regions} today="2026-11-16" text={it.offer} base="/" />,
		),
	);
}
