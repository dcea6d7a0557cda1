import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openCms, refusals, writeOver } from './cms.ts';
import { startDesk } from './started-desk.ts';
import type { Desk } from './started-site.ts';

let browser: Browser;
let workspace: string;
let site: Desk;
beforeAll(async () => {
	browser = await launchBrowser();
	workspace = await mkdtemp(path.join(tmpdir(), 'cms-problems-'));
	site = await startDesk(workspace);
});
afterAll(async () => {
	await site.stop();
	await browser.close();
	await rm(workspace, { recursive: true });
});

const id = 'bottegaviva--vetrina-online';

test('every kind of answer has beside it what is wrong, until it is right', async () => {
	const page = await openEntry(`offers/entries/${id}`);
	await writeOver(field(page, "Titolo dell'offerta"), 'Gratis!');
	await writeOver(field(page, 'In breve: che cosa ottieni'), 'Breve');
	await field(page, 'Attivabile fino al').fill('2026-01-01');
	await writeOver(field(page, 'Quanti mesi'), '99');
	await choose(page, 'Dove vale', 'Alcune Regioni');
	await choose(page, 'Come si attiva', 'Per telefono');
	await choose(page, 'Stato', 'Sospesa');
	await field(page, 'Dichiarazioni').press('Backspace');
	await writeOver(field(page, 'Che cosa fare').nth(1), 'No');
	await writeOver(field(page, 'Limiti di utilizzo').nth(1), 'x');
	await removeFirst(page, 'Assistenza');
	await removeFirst(page, 'Assistenza');
	const body = page.getByRole('textbox', { name: 'Descrizione', exact: true });
	await body.click();
	await page.keyboard.press('Control+End');
	await page.keyboard.type(' <b>Sì</b>');
	const before = git('for-each-ref');
	await refusals(page);

	expect(await complaints(page)).toMatchInlineSnapshot(`
		[
		  "Titolo dell'offerta: Il testo è di 7 caratteri: ne servono almeno 10. Scrivi quello che manca. Che cosa fa il servizio, in parole semplici.In «Gratis!» c'è un punto esclamativo. Toglilo: il catalogo descrive, non fa pubblicità.",
		  "In breve: che cosa ottieni: Il testo è di 5 caratteri: ne servono almeno 60. Scrivi quello che manca. Una o due frasi, da 60 a 200 caratteri. Si leggono nella scheda e nei risultati della ricerca.",
		  "Regioni: L'offerta vale in alcune Regioni, ma non è detto quali. Aggiungi le Regioni in «Regioni», oppure scegli «Tutta Italia» in «Dove vale».",
		  "Attivabile fino al: L'offerta finisce il 2026-01-01, prima di cominciare il 2026-11-09. Correggi una delle due date.",
		  "Quanti mesi: «99» è troppo. Scrivi al massimo 36.",
		  "Come si attiva: Con «Per telefono» serve anche «Numero da chiamare», che manca. Aggiungi «Numero da chiamare», oppure scegli un altro modo.",
		  "Che cosa fare: Il testo è di 2 caratteri: ne servono almeno 5. Per esempio: Apri il modulo.",
		  "Assistenza · Aggiungi voce: Manca la risposta.",
		  "Dichiarazioni: Mancano dichiarazioni: «I dati raccolti non servono a vendere». Aggiungile, se sono vere. Senza, la proposta non si può pubblicare.",
		  "Descrizione: Nel testo c'è del codice HTML: «<b>». Toglilo e usa il Markdown: **grassetto**, elenchi con *, collegamenti [testo](https://…).",
		  "Limiti di utilizzo: Il testo è di 1 carattere: ne servono almeno 3. Per esempio: Fino a 60 prodotti.",
		  "Sospensione: L'offerta è sospesa, ma non è detto da chi e perché. Aggiungi «Sospensione», con il motivo che leggono i negozi.",
		]
	`);
	expect(await focused(page)).toBe("Titolo dell'offerta");
	await page.getByRole('alert').getByText('ci sono 12 risposte da correggere').waitFor();
	expect(git('for-each-ref')).toBe(before);
});

test('a problem leads to its answer, wherever that is folded away', async () => {
	const page = await openEntry(`offers/entries/${id}`);
	await writeOver(field(page, 'Che cosa fare').nth(1), 'No');
	await fold(page, 'Passaggi');
	await fold(page, 'Attivazione');
	await writeOver(field(page, "Titolo dell'offerta"), 'Vetrina online pronta in un giorno!');
	await refusals(page);
	const ways = page.getByRole('region', { name: 'La voce non è salvata' }).getByRole('listitem');
	expect(await ways.allTextContents()).toEqual([
		"Titolo dell'offerta",
		'Attivazione, Passaggi 2, Che cosa fare',
	]);
	await ways.last().getByRole('button').press('Enter');
	await page.waitForFunction(() => document.activeElement?.id.startsWith('title-'));
	await page.keyboard.press('Control+A');
	await page.keyboard.type('Manda le foto');
	await page.getByRole('alert').getByText("c'è una risposta da correggere").waitFor();
	await ways.getByRole('button').press('Enter');
	await page.keyboard.press('End');
	await page.keyboard.press('Backspace');
	await page.getByRole('alert').waitFor({ state: 'hidden' });
	expect(await complaints(page)).toEqual([]);

	// What is emptied leaves no line: a text, a date, all of a list, and all of a group.
	await writeOver(field(page, 'Spiegazione').nth(1), '');
	await field(page, 'Attivabile dal').fill('');
	await removeFirst(page, 'Limiti di utilizzo');
	await removeFirst(page, 'Limiti di utilizzo');
	await unfold(page, 'Sospensione');
	await field(page, 'Motivo').fill('Ferie');
	await writeOver(field(page, 'Motivo'), '');
	await field(page, 'Attivabile dal').fill('2026-11-10');
	await page.getByRole('button', { name: 'Salva', exact: true }).press('Enter');
	await page.getByText('Modifiche salvate').waitFor();
	expect(changedLines(`cms/offers/${id}`)).toMatchInlineSnapshot(`
		[
		  "-      text: Bastano dieci foto fatte con il telefono. Se non le hai, ti spieghiamo",
		  "-        come farle.",
		  "-validFrom: 2026-11-09",
		  "-limits:",
		  "-  - Fino a 60 prodotti",
		  "-  - Fino a tre foto per prodotto",
		  "+validFrom: 2026-11-10",
		]
	`);
});

test('a picture and a file have it beside them too', async () => {
	const page = await openEntry('announcements/new?image=/uploads/redazione/foto.gif');
	await group(page, 'Allegati').getByRole('button', { name: 'Aggiungi voce' }).click();
	await field(page, 'Testo').nth(0).fill('Il bando');
	await refusals(page);
	expect(await complaints(page)).toMatchInlineSnapshot(`
		[
		  "Titolo: Manca la risposta.",
		  "Argomenti: Manca la risposta.",
		  "Testo: Il testo è di 8 caratteri: ne servono almeno 80. Scrivi quello che manca. Che cosa cambia, per chi e da quando. La riga <!-- more --> divide il riassunto dal resto.",
		  "Immagine (facoltativo) · Scegli un'altra immagine: «/uploads/redazione/foto.gif» non ha la forma giusta. Per esempio: /uploads/redazione/mercato.webp.",
		  "Descrizione dell'immagine: C'è un'immagine senza descrizione. Scrivi in «Descrizione dell'immagine» che cosa si vede: la sente chi non può vederla.",
		]
	`);
});

async function openEntry(address: string): Promise<Page> {
	const page = await browser.newPage({ locale: 'it-IT' });
	await openCms(page, site.home);
	await page.goto(`${site.home}admin/#/collections/${address}`);
	await page.getByRole('button', { name: 'Salva', exact: true }).waitFor();
	return page;
}

/** With or without the word for what may be left out. */
function field(page: Page, label: string): Locator {
	return page.getByLabel(new RegExp(`^${label.replace('?', '\\?')}( \\(facoltativo\\))?$`));
}

async function choose(page: Page, label: string, option: string): Promise<void> {
	await field(page, label).fill(option);
	await page.getByRole('option', { name: option, exact: true }).click();
}

/** What stands in a group or list. */
function group(page: Page, label: string): Locator {
	return page.getByRole('group', { name: label });
}

async function fold(page: Page, label: string): Promise<void> {
	await group(page, label).getByRole('button', { name: 'Chiudi', exact: true }).first().click();
}

async function unfold(page: Page, label: string): Promise<void> {
	await group(page, label).getByRole('button', { name: 'Apri', exact: true }).click();
}

async function removeFirst(page: Page, label: string): Promise<void> {
	await group(page, label).locator('button[class*=TopBarButton]:last-child').first().click();
}

/** What is said of each answer that is wrong, as a screen reader finds it. */
function complaints(page: Page): Promise<string[]> {
	return page.locator('[aria-invalid=true]').evaluateAll((found) =>
		found.map((control) => {
			const named = (element: Element | null, attribute: string) => {
				const [id = ''] = element?.getAttribute(attribute)?.split(' ') ?? [];
				return document.getElementById(id)?.textContent;
			};
			const name =
				(control as HTMLInputElement).labels?.[0]?.textContent ??
				named(control, 'aria-labelledby') ??
				[named(control.closest('[role=group]'), 'aria-labelledby'), control.textContent].join(
					' · ',
				);
			return [name, named(control, 'aria-describedby')].join(': ');
		}),
	);
}

function focused(page: Page): Promise<string> {
	return page.evaluate(
		() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? '',
	);
}

/** Of the text above the entry's body. */
function changedLines(branch: string): string[] {
	const diff = git('diff', '--unified=0', 'main', branch, '--', 'content');
	return diff.split('\n').filter((line) => /^[-+](?![-+])/.test(line));
}

function git(...args: string[]): string {
	return execFileSync('git', args, { cwd: site.clone, encoding: 'utf8' }).trim();
}
