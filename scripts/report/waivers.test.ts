import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { isAccepted } from './testing/is-accepted.ts';
import { isPublishable, reportOn } from './report.ts';
import { formatReport } from './terminal.ts';
import { aRightCatalogue, offer } from './testing/a-right-catalogue.ts';

test('what a waiver accepts blocks no more, and is still told with the reason', async () => {
	const { root, change } = await aRightCatalogue();
	await change(offer, (text) =>
		text
			.replace('paymentCard: non-richiesta', 'paymentCard: richiesta')
			.replace(
				'limits:',
				'waivers:\n  - rule: payment-card\n    reason: La carta serve alla banca per legge.\n    on: 2026-11-12\nlimits:',
			),
	);
	const report = reportOn(root);
	expect(isPublishable(report)).toBe(true);
	expect(stripVTControlCharacters(formatReport(report))).toMatchInlineSnapshot(`
		"content/offers/bottegaviva--vetrina-online.md
		  avviso · riga 14, Carta di pagamento per attivare (paymentCard): Accettato con una deroga: per attivare serve una carta di pagamento: chi la chiede non viene pubblicato.
		    Il motivo scritto: «La carta serve alla banca per legge». Per la redazione: se non basta, togli la deroga. [payment-card]

		10 file guardati: nessun errore, 1 avviso."
	`);
});

test('a waiver accepts what it names, and nothing else', async () => {
	const { root, change } = await aRightCatalogue();
	await change(offer, (text) =>
		text
			.replace('paymentCard: non-richiesta', 'paymentCard: richiesta')
			.replace('termsUrl: https://www.bottegaviva', 'termsUrl: https://www.altrove')
			.replace(
				'limits:',
				'waivers:\n  - rule: payment-card\n    reason: La carta serve alla banca per legge.\n    on: 2026-11-12\nlimits:',
			),
	);
	const { issues } = reportOn(root);
	expect(issues.map((issue) => [issue.rule, isAccepted(issue)])).toEqual([
		['payment-card', true],
		['activation-host', false],
	]);
});

test('a partner, who has no waivers, accepts nothing by writing one', async () => {
	const { root, change } = await aRightCatalogue();
	await change('content/partners/bottegaviva.md', (text) =>
		text
			.replace('aiuto@', 'maria.rossi@')
			.replace(
				'contacts:',
				'waivers:\n  - rule: role-mailbox\n    reason: Maria risponde ogni giorno a tutti i negozi.\n    on: 2026-11-12\ncontacts:',
			),
	);
	const { issues } = reportOn(root);
	expect(issues.map(({ rule, problem }) => [rule, problem])).toEqual([
		['schema', 'Il campo «waivers» non esiste.'],
		['role-mailbox', '«maria.rossi@bottegaviva.example» sembra la casella di una persona.'],
	]);
});

test('an editor accepts two open questions of one offer', async () => {
	const { root, change } = await aRightCatalogue();
	await change(offer, (text) =>
		text
			.replace('paymentCard: non-richiesta', 'paymentCard: richiesta')
			.replace('termsUrl: https://www.bottegaviva', 'termsUrl: https://www.altrove')
			.replace(
				'limits:',
				`waivers:
  - rule: payment-card
    reason: La carta serve alla banca per legge.
    on: 2026-11-12
  - rule: activation-host
    reason: Il sito con le condizioni è dello stesso gruppo.
    on: 2026-11-12
limits:`,
			),
	);
	const { issues } = reportOn(root);
	expect(issues.filter((issue) => !isAccepted(issue))).toEqual([]);
});

test('of two waivers the one that is not needed is told, on its own line', async () => {
	const { root, change } = await aRightCatalogue();
	await change(offer, (text) =>
		text.replace('paymentCard: non-richiesta', 'paymentCard: richiesta').replace(
			'limits:',
			`waivers:
  - rule: payment-card
    reason: La carta serve alla banca per legge.
    on: 2026-11-12
  - rule: activation-host
    reason: Il sito con le condizioni è dello stesso gruppo.
    on: 2026-11-12
limits:`,
		),
	);
	const report = reportOn(root);
	const lines = (await readFile(path.join(root, offer), 'utf8')).split('\n');
	const open = report.issues.filter((issue) => !isAccepted(issue));
	expect(open.map(({ line }) => lines[line - 1])).toEqual(['  - rule: activation-host']);
	expect(stripVTControlCharacters(formatReport(report))).toMatchInlineSnapshot(`
		"content/offers/bottegaviva--vetrina-online.md
		  errore · riga 47, Deroghe 2, Regola (waivers[2].rule): La deroga a «activation-host» non serve: l'offerta rispetta la regola.
		    Togli la deroga. [waiver-needed]
		  avviso · riga 14, Carta di pagamento per attivare (paymentCard): Accettato con una deroga: per attivare serve una carta di pagamento: chi la chiede non viene pubblicato.
		    Il motivo scritto: «La carta serve alla banca per legge». Per la redazione: se non basta, togli la deroga. [payment-card]

		10 file guardati: 1 errore, 1 avviso."
	`);
});

test('the old word for a waiver leads to the new one', async () => {
	const { root, change } = await aRightCatalogue();
	await change(offer, (text) => text.replace('limits:', 'waiver:\n  rule: payment-card\nlimits:'));
	const { issues } = reportOn(root);
	expect(issues.map(({ problem, cure }) => `${problem} ${cure}`)).toMatchInlineSnapshot(`
		[
		  "Il campo «waiver» non esiste. Forse volevi scrivere «waivers».",
		]
	`);
});
