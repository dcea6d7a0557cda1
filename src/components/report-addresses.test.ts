import { expect, test } from 'vitest';
import { it } from '../i18n/it.ts';
import { reportIssue, reportMail } from './report-addresses.ts';

const reported = {
	title: 'Pane & latte, 50% in più?',
	page: 'https://ente.example/offerte/forno--pane/',
};

test('a mail says the reason, the offer and its page, whatever signs they hold', () => {
	const mail = new URL(reportMail('a@ente.example', 'Nessuno risponde', reported, it.report));
	expect(mail.pathname).toBe('a@ente.example');
	expect(mail.search).not.toContain('+');
	expect(Object.fromEntries(mail.searchParams)).toEqual({
		subject: 'Nessuno risponde: Pane & latte, 50% in più?',
		body: 'Pagina: https://ente.example/offerte/forno--pane/\r\n\r\nChe cosa è successo:\r\n',
	});
});

test('an issue lists the reasons to choose from', () => {
	const issue = new URL(reportIssue({ repository: 'example/vicini' }, reported, it.report));
	expect(issue.origin + issue.pathname).toBe('https://github.com/example/vicini/issues/new');
	expect(issue.searchParams.get('title')).toBe('Problema: Pane & latte, 50% in più?');
	expect(issue.searchParams.get('body')).toMatchInlineSnapshot(`
		"Pagina: https://ente.example/offerte/forno--pane/

		Motivo, da segnare con una x:
		- [ ] Il servizio non è gratuito
		- [ ] Chiede una carta o un rinnovo
		- [ ] Non riesco ad attivarlo
		- [ ] Nessuno risponde
		- [ ] Le informazioni sono sbagliate
		- [ ] Un altro problema

		Che cosa è successo:
		"
	`);
});
