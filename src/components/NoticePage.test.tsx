import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { aNoticeEntry, someEntries } from '../catalogue/testing/some-entries.ts';
import type { ProposalCounts } from '../catalogue/register.ts';
import { goalsOf } from '../catalogue/notices.ts';
import { it } from '../i18n/it.ts';
import { NoticePage } from './NoticePage.tsx';
import { shownHtml, shownText } from './testing/shown-text.ts';

const outcome = {
	received: 12,
	approved: 9,
	refused: 3,
	byReason: [{ reason: 'Il servizio era uno sconto', count: 3 }],
	publishedOn: '2027-01-20',
};
const documents = [{ label: 'Il modulo', file: '/uploads/redazione/modulo.odt' }];

test('says whether one can propose, who may and what is asked', () => {
	expect(shownText(pageHtml('2026-11-16', { documents }))).toMatchInlineSnapshot(`
		"Servizi gratuiti per i negozi
		Avviso n. 1/2026 · Pubblicato il 20 ottobre 2026
		Aperto Si può proporre fino al 31 dicembre 2026 compreso.
		Proponi un servizio
		Apertura 1º novembre 2026
		Chiusura 31 dicembre 2026
		Per le domande avviso@ente.example
		Chi può proporre
		Società
		Obiettivi
		Vendere online
		Che cosa si chiede
		Il servizio è gratuito.
		Documenti
		Il modulo (ODT)
		Il testo dell'avviso
		Testo."
	`);
});

test.each([
	['2026-10-31', 'Non ancora aperto Si potrà proporre dal 1º novembre 2026.'],
	['2026-12-31', 'Aperto Si può proporre fino al 31 dicembre 2026 compreso.'],
	['2027-01-01', 'In valutazione Si poteva proporre fino al 31 dicembre 2026. La redazione'],
	['2027-01-20', "Chiuso Si poteva proporre fino al 31 dicembre 2026. Qui sotto c'è l'esito."],
])('read on %s, says "%s"', (today, words) => {
	expect(shownText(pageHtml(today, { outcome }))).toContain(words);
});

test('only an open notice leads to the form', () => {
	expect(pageHtml('2026-12-31')).toContain('href="/a/proponi/"');
	expect(pageHtml('2027-01-01')).not.toContain('href="/a/proponi/"');
});

test('shows the outcome in tables from the day it is published', () => {
	expect(shownHtml(pageHtml('2027-01-19', { outcome }))).not.toContain('<table');
	const text = shownText(pageHtml('2027-01-20', { outcome })).replaceAll('\n', ' ');
	expect(text).toContain('Esito pubblicato il 20 gennaio 2027');
	expect(pageHtml('2027-01-20', { outcome })).toContain(
		'<th scope="row">Il servizio era uno sconto</th><td>3</td>',
	);
});

test('counts what the register knows, and then nothing that was typed', () => {
	const counts = {
		...{ received: 5, approved: 2, refused: 1, withdrawn: 1, waiting: 1, medianDays: 3 },
		reasons: [{ reason: 'doppione' as const, count: 1 }],
	};
	for (const written of [outcome, { publishedOn: '2027-01-20' }]) {
		const text = shownText(pageHtml('2027-01-20', { outcome: written }, counts));
		expect(text.slice(text.indexOf('Esito'), text.indexOf('Il testo'))).toMatchInlineSnapshot(`
			"Esito
			Esito pubblicato il 20 gennaio 2027
			Le proposte arrivateProposteQuanteRicevute5Approvate2Non approvate1Ritirate da chi le proponeva1Ancora in esame1Perché alcune proposte non sono state approvateMotivoQuanteEra già nel catalogo1
			Tutti i numeri, nel registro delle proposte
			"
		`);
	}
});

test('an outcome without numbers is only a day', () => {
	const html = pageHtml('2027-01-20', { outcome: { publishedOn: '2027-01-20' } });
	expect(shownText(html)).toContain('Esito pubblicato il 20 gennaio 2027');
	expect(html).not.toContain('<table');
});

function pageHtml(
	today: string,
	changes: Record<string, unknown> = {},
	counts?: ProposalCounts,
): string {
	const notice = aNoticeEntry('vicini-2026', changes);
	return render(
		<NoticePage
			notice={notice}
			goals={goalsOf(someEntries(), notice)}
			counts={counts}
			today={today}
			base="/a/"
			root="/a/"
			html="<p>Testo.</p>"
			strings={it}
		/>,
	);
}
