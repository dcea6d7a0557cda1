import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { aNoticeEntry } from '../catalogue/testing/some-entries.ts';
import { en } from '../i18n/en.ts';
import { it } from '../i18n/it.ts';
import type { Register } from '../schema/register.ts';
import { RegisterPage } from './RegisterPage.tsx';
import { shownText } from './testing/shown-text.ts';

const notices = [aNoticeEntry('vicini-2026')];
const proposals: Register['proposals'] = [
	{ opened: '2026-10-02', decided: '2026-10-03', outcome: 'approvata' },
	{ opened: '2026-11-02', decided: '2026-11-04', outcome: 'approvata' },
	{ opened: '2026-11-02', decided: '2026-11-05', outcome: 'respinta', reason: 'doppione' },
	{ opened: '2026-11-02', decided: '2026-11-05', outcome: 'respinta' },
	{ opened: '2026-11-03', decided: '2026-11-05', outcome: 'ritirata' },
	{ opened: '2026-11-04', outcome: 'in-esame' },
];

test('says what came, what became of it and why, in all and by notice', () => {
	expect(pageText(proposals)).toMatchInlineSnapshot(`
		"Registro delle proposte
		Quante proposte sono arrivate, che cosa ne è stato e quanto si è aspettata la risposta. I numeri vengono dalla storia delle proposte: nessuno li scrive a mano.
		Contati il 16 novembre 2026.
		In tutto
		Metà delle risposte è arrivata entro 3 giorni.
		Che cosa ne è statoProposteQuanteArrivate6Approvate2Non approvate2Ritirate da chi le proponeva1Ancora in esame1Perché non sono state approvateMotivoQuanteEra già nel catalogo1Senza motivo indicato1
		Servizi gratuiti per i negozi
		Nei giorni dell'avviso: dal 1º novembre 2026 al 31 dicembre 2026.
		Metà delle risposte è arrivata entro 3 giorni.
		Che cosa ne è statoProposteQuanteArrivate5Approvate1Non approvate2Ritirate da chi le proponeva1Ancora in esame1Perché non sono state approvateMotivoQuanteEra già nel catalogo1Senza motivo indicato1
		Fuori dagli avvisi
		Sono arrivate quando nessun avviso era aperto.
		La risposta è arrivata dopo 1 giorno.
		Che cosa ne è statoProposteQuanteArrivate1Approvate1Non approvate0Ritirate da chi le proponeva0Ancora in esame0
		Come si conta
		Conta ogni proposta di un servizio o di un partner nuovo arrivata con GitHub. Le altre strade finiscono lì: la redazione riporta quello che riceve per e-mail. Le correzioni e i rinnovi non contano.
		Una proposta vale per l'avviso che era aperto quando è arrivata. I giorni vanno da quando arriva a quando la redazione decide. Quelle ritirate non contano come risposte.
		Il registro non dice chi ha proposto che cosa."
	`);
});

test.each([
	[[], 'Non è ancora arrivata nessuna proposta'],
	[undefined, 'Non è ancora arrivata nessuna proposta'],
	[[{ opened: '2026-11-04', outcome: 'in-esame' }], 'Nessuna ha ancora una risposta.'],
	[[approved('2026-11-04', '2026-11-04')], 'La risposta è arrivata lo stesso giorno.'],
	[[approved('2026-11-04', '2026-11-05')], 'La risposta è arrivata dopo 1 giorno.'],
	[[approved('2026-11-04', '2026-11-06')], 'La risposta è arrivata dopo 2 giorni.'],
	[
		[approved('2026-11-04', '2026-11-04'), approved('2026-11-04', '2026-11-04')],
		'Metà delle risposte è arrivata lo stesso giorno.',
	],
	[
		[approved('2026-11-04', '2026-11-04'), approved('2026-11-04', '2026-11-05')],
		'Metà delle risposte è arrivata entro 1 giorno.',
	],
	[
		[approved('2026-11-04', '2026-11-06'), approved('2026-11-04', '2026-11-07')],
		'Metà delle risposte è arrivata entro 3 giorni.',
	],
] as [Register['proposals'] | undefined, string][])('of %j it says «%s»', (some, sentence) => {
	expect(pageText(some)).toContain(sentence);
});

test('says that a demonstration is one, in the language of the interface', () => {
	const text = pageText(proposals, { demo: true, strings: en });
	expect(text).toContain('The numbers are made up');
	expect(text).toContain('It was in the catalogue already1');
});

function pageText(
	some: Register['proposals'] | undefined,
	{ demo = false, strings = it }: { demo?: boolean; strings?: typeof it } = {},
): string {
	const register = some && { updatedOn: '2026-11-16', demo, proposals: some };
	const catalogue = { register, notices, today: '2026-11-16' };
	return shownText(
		render(<RegisterPage catalogue={catalogue} base="/a/" text={strings.register} />),
	);
}

function approved(opened: string, decided: string): Register['proposals'][number] {
	return { opened, decided, outcome: 'approvata' };
}
