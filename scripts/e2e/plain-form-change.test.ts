import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { sampleContent } from './built-site.ts';
import { axeFaults, bringEngines } from './gates/accessibility-faults.ts';
import { checkedWith } from './plain-form/copy-of-sample.ts';
import { servedForm } from './plain-form/served-form.ts';
import { visit } from './visit.ts';

const offer = 'bottegaviva--vetrina-online';
const offerFile = `content/offers/${offer}.md`;

const served = servedForm();

test('from its page an offer is renewed in two clicks and a day, and all else stays as it was', async () => {
	const { page, complaints } = await visit(served.browser, `${served.site.home}offerte/${offer}/`);
	await page.getByText('Gestisci questo servizio').click();
	await page.getByRole('link', { name: 'Rinnova' }).click();
	await page.getByRole('heading', { name: 'Rinnova' }).waitFor();
	await page.getByText("Oggi l'ultimo giorno è il 31 marzo 2027.").waitFor();
	await page.getByRole('button', { name: 'Avanti' }).click();
	await page.locator('#errori').getByText('Scrivi un giorno che viene dopo.').waitFor();
	await page.getByRole('group', { name: 'Attivabile fino al' }).getByLabel('Mese').fill('9');
	await page.getByRole('group', { name: 'Attivabile fino al' }).getByLabel('Giorno').fill('30');
	await page.getByRole('button', { name: 'Avanti' }).click();
	await page.getByRole('heading', { name: 'Che cosa cambia' }).waitFor();
	expect(await page.locator('.differences').innerText()).toMatchInlineSnapshot(`
		"Attivabile fino al
		Prima
		31 marzo 2027
		Dopo
		30 settembre 2027
		Proposta il
		Prima
		3 novembre 2026
		Dopo
		16 novembre 2026"
	`);
	await page.locator('summary').getByText('Guarda come verrà').click();
	await page.locator('.preview').getByText('30 settembre 2027').first().waitFor();
	expect(complaints).toEqual([]);

	const text = await textIn(page);
	const before = await readFile(path.join(sampleContent, '..', offerFile), 'utf8');
	expect(linesOnlyIn(text, before)).toEqual(['validUntil: 2027-09-30', 'proposedOn: 2026-11-16']);
	expect(await checkedWith(offerFile, text)).toContain('nessun errore');

	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.context().route('https://github.com/**', (route) => route.fulfill({ body: 'GitHub' }));
	const [forge] = await Promise.all([
		page.waitForEvent('popup'),
		page.getByRole('link', { name: 'Proponi il servizio su GitHub' }).click(),
	]);
	expect(forge.url()).toBe(`https://github.com/example/vicini-e-connessi/edit/main/${offerFile}`);
	await page.getByText('Testo copiato.').waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
	const mail = new URL(
		(await page.getByRole('link', { name: "Apri l'e-mail" }).getAttribute('href')) ?? '',
	);
	expect(mail.searchParams.get('body')).toContain('Dopo: 30 settembre 2027');
});

test('places used up, a stop and a withdrawal say what they change at once', async () => {
	const { page } = await visit(
		served.browser,
		`${served.address}?offerta=${offer}&azione=posti-esauriti`,
	);
	await page.getByRole('heading', { name: 'Manda la modifica' }).waitFor();
	const used = await textIn(page);
	expect(used).toContain('availability: esaurita');
	expect(await checkedWith(offerFile, used)).toContain('nessun errore');

	await page.goto(`${served.address}?offerta=${offer}&azione=ritira`);
	await page.locator('.differences').getByText('Ritirata').waitFor();
	expect(await textIn(page)).toContain('status: ritirata');

	await page.goto(`${served.address}?offerta=${offer}&azione=sospendi`);
	await page.getByLabel('Motivo').fill('Il servizio si ferma per manutenzione fino a gennaio.');
	await page.getByRole('button', { name: 'Avanti' }).click();
	await page.getByRole('heading', { name: 'Manda la modifica' }).waitFor();
	const stopped = await textIn(page);
	expect(stopped).toContain('status: sospesa\nsuspension:\n  by: partner\n  from: 2026-11-16\n');
	expect(await checkedWith(offerFile, stopped)).toContain('nessun errore');
});

test('who corrects sees all answers, changes one, and goes on later from a link', async () => {
	const { page } = await visit(served.browser, `${served.address}?offerta=${offer}`);
	await page.getByRole('heading', { name: 'Correggi' }).waitFor();
	await page.getByText('Vendere online').first().waitFor();
	expect((await page.locator('.answers').allInnerTexts()).join('')).not.toMatch(/^#/m);
	await page.getByRole('button', { name: 'Avanti' }).click();
	await page.getByText('Le risposte sono come prima').waitFor();
	await page.getByRole('button', { name: 'Indietro' }).click();
	await page.getByRole('button', { name: 'Cambia (Che cosa offri)' }).click();
	await page.getByLabel("Titolo dell'offerta").fill('X');
	await page.getByRole('button', { name: 'Torna alle risposte' }).click();
	await page.locator('#errori').waitFor();
	await page.getByLabel("Titolo dell'offerta").fill('Vetrina online pronta in due giorni');
	await page.getByRole('button', { name: 'Torna alle risposte' }).click();
	await page.getByText('Vetrina online pronta in due giorni').waitFor();
	await page.getByRole('button', { name: 'Crea un collegamento alla bozza' }).click();
	const link = await page.getByLabel('Collegamento alla bozza').inputValue();

	const other = await visit(served.browser, link);
	await other.page.getByText('Vetrina online pronta in due giorni').waitFor();
	await other.page.getByRole('button', { name: 'Avanti' }).click();
	await other.page.getByRole('heading', { name: 'Manda la modifica' }).waitFor();
	const text = await textIn(other.page);
	const before = await readFile(path.join(sampleContent, '..', offerFile), 'utf8');
	expect(linesOnlyIn(text, before)).toEqual(['title: Vetrina online pronta in due giorni']);
});

test('a partner corrects its own data from its page', async () => {
	const { page } = await visit(served.browser, `${served.site.home}partner/bottegaviva/`);
	await page.getByText('Gestisci questi dati').click();
	await page.getByRole('link', { name: 'Correggi' }).click();
	await page.getByRole('button', { name: 'Cambia (Chi propone)' }).click();
	await page.getByLabel('Denominazione').fill('Bottegaviva S.p.A.');
	await page.getByRole('button', { name: 'Torna alle risposte' }).click();
	await page.getByRole('button', { name: 'Avanti' }).click();
	await page.getByRole('heading', { name: 'Manda la modifica' }).waitFor();
	const file = 'content/partners/bottegaviva.md';
	const text = await textIn(page);
	const before = await readFile(path.join(sampleContent, '..', file), 'utf8');
	expect(linesOnlyIn(text, before)).toEqual(['legalName: Bottegaviva S.p.A.']);
	expect(await checkedWith(file, text)).toContain('nessun errore');
});

test('an address without an offer that can be changed says so', async () => {
	const { page } = await visit(served.browser, `${served.address}?offerta=bottegaviva--mai-vista`);
	const unknown = "Nel catalogo non c'è un servizio con questo indirizzo.";
	await page.getByText(unknown).waitFor();
	await page.goto(`${served.address}?offerta=${encodeURIComponent('../../../admin/config')}`);
	await page.getByText(unknown).waitFor();
	await page.goto(`${served.address}?partner=nessuno`);
	await page.getByText("Nel catalogo non c'è un partner con questo indirizzo.").waitFor();
	await page.route(`**/offers/${offer}.json`, (route) =>
		route.fulfill({ json: { title: 'Vetrina', status: 'ritirata' } }),
	);
	await page.goto(`${served.address}?offerta=${offer}&azione=rinnova`);
	await page.getByText('Questo servizio è stato ritirato e non si può più cambiare.').waitFor();
});

test('without JavaScript a message to the editors names the offer, and the form asks which', async () => {
	const context = await served.browser.newContext({ javaScriptEnabled: false });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	await page.goto(`${served.site.home}offerte/${offer}/`);
	await page.getByText('Gestisci questo servizio').click();
	const link = page.getByRole('link', { name: 'Scrivi la modifica in un messaggio' });
	const mail = new URL((await link.getAttribute('href')) ?? '');
	expect(mail.searchParams.get('subject')).toBe('Modifica: Vetrina online pronta in un giorno');
	expect(mail.searchParams.get('body')).toContain(`/offerte/${offer}/`);
	await page.goto(`${served.address}?offerta=${offer}`);
	await page.getByRole('link', { name: "Apri un'e-mail per una modifica" }).waitFor();
});

test('every page of a change is accessible at the width of a small phone', async () => {
	const context = await served.browser.newContext({
		...{ bypassCSP: true, reducedMotion: 'reduce', viewport: { width: 320, height: 740 } },
	});
	onTestFinished(() => context.close());
	const page = await context.newPage();
	const faults: string[] = [];
	const look = async (where: string) => {
		await bringEngines(page);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		faults.push(...(await axeFaults(page)).map((fault) => `${where}: ${fault}`));
		if (width > 320) faults.push(`${where}: ${width} pixels wide`);
	};
	await page.goto(`${served.site.home}offerte/${offer}/`);
	await page.getByText('Gestisci questo servizio').click();
	await look('offer');
	await page.goto(`${served.address}?offerta=${offer}&azione=rinnova`);
	await page.getByRole('button', { name: 'Avanti' }).click();
	await page.locator('#errori').waitFor();
	await look('questions');
	await page.goto(`${served.address}?offerta=${offer}`);
	await page.getByRole('heading', { name: 'Correggi' }).waitFor();
	await look('answers');
	await page.goto(`${served.address}?offerta=${offer}&azione=ritira`);
	await page.getByRole('heading', { name: 'Manda la modifica' }).waitFor();
	await look('review');
	expect(faults).toEqual([]);
});

/** The text of the file that the form would hand over. */
function textIn(page: Page): Promise<string> {
	return page.locator('.hand-over textarea').inputValue();
}

function linesOnlyIn(text: string, other: string): string[] {
	const known = new Set(other.split('\n'));
	return text.split('\n').filter((line) => !known.has(line));
}
