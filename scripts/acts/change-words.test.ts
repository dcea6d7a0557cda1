import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aCatalogue, act } from './testing/a-catalogue.ts';

const id = 'bottegaviva--vetrina-online';
let root: string;

beforeEach(async () => {
	root = await aCatalogue();
});

afterEach(async () => {
	await rm(root, { recursive: true });
});

/** What an act says before the lines of its files, without writing. */
function words(...args: string[]): string {
	const { said, isDone } = act(root, ...args, '--dry-run');
	expect(isDone, said).toBe(true);
	const [told = ''] = said.split('\n\n--- ');
	return told;
}

test('a renewal says also what changes beside the day', async () => {
	const file = path.join(root, `content/offers/${id}.md`);
	const text = await readFile(file, 'utf8');
	await writeFile(file, text.replace(/^proposedOn:.*/m, 'proposedOn: 2026-11-04'));
	expect(words('rinnova', id, '--fino-al', '2027-09-30')).toMatchInlineSnapshot(`
		"Cambia: Vetrina online pronta in un giorno (content/offers/bottegaviva--vetrina-online.md)

		- Attivabile fino al: 31 marzo 2027 → 30 settembre 2027
		- Proposta il: 4 novembre 2026 → 16 novembre 2026

		C'è un avviso aperto, e un rinnovo vale come una proposta di oggi: per questo cambia anche «Proposta il»."
	`);
});

test('a renamed term is named in its vocabulary and where it is used', () => {
	const rename = ['rinomina-voce', 'categorie', 'pagamenti-digitali', 'pagamenti-in-negozio'];
	expect(words(...rename)).toMatchInlineSnapshot(`
		"Cambia: Incassare a distanza con un messaggio
		(content/offers/bottegaviva--incassare-con-un-messaggio.md)

		- Di che cosa si tratta: pagamenti-digitali → pagamenti-in-negozio

		Cambia: content/vocabularies/services.yml

		- Voce «pagamenti-online», Categoria: pagamenti-digitali → pagamenti-in-negozio
		- Voce «pos-mobile», Categoria: pagamenti-digitali → pagamenti-in-negozio
		- Voce «link-di-pagamento», Categoria: pagamenti-digitali → pagamenti-in-negozio
		- Voce «buoni-digitali», Categoria: pagamenti-digitali → pagamenti-in-negozio

		Cambia: content/vocabularies/facts.yml

		- Voce «commissione-per-incasso», Categoria: pagamenti-digitali → pagamenti-in-negozio
		- Voce «giorni-di-accredito», Categoria: pagamenti-digitali → pagamenti-in-negozio

		Cambia: content/vocabularies/categories.yml

		- Voce «pagamenti-digitali», Identificativo: pagamenti-digitali → pagamenti-in-negozio
		- Voce «pagamenti-digitali», Vecchi identificativi:
		  - aggiunto: pagamenti-digitali

		Il vecchio nome «pagamenti-digitali» porta a «pagamenti-in-negozio»."
	`);
});

test('a merged term goes, and only what the other gains is said of it', () => {
	const merge = ['unisci-voci', 'categorie', 'pagamenti-digitali', 'vendita-online'];
	expect(words(...merge)).toMatchInlineSnapshot(`
		"Cambia: Incassare a distanza con un messaggio
		(content/offers/bottegaviva--incassare-con-un-messaggio.md)

		- Di che cosa si tratta: pagamenti-digitali → vendita-online

		Cambia: content/vocabularies/services.yml

		- Voce «pagamenti-online», Categoria: pagamenti-digitali → vendita-online
		- Voce «pos-mobile», Categoria: pagamenti-digitali → vendita-online
		- Voce «link-di-pagamento», Categoria: pagamenti-digitali → vendita-online
		- Voce «buoni-digitali», Categoria: pagamenti-digitali → vendita-online

		Cambia: content/vocabularies/facts.yml

		- Voce «commissione-per-incasso», Categoria: pagamenti-digitali → vendita-online
		- Voce «giorni-di-accredito», Categoria: pagamenti-digitali → vendita-online

		Cambia: content/vocabularies/categories.yml

		- Voce «pagamenti-digitali»: tolto (era Pagamenti digitali)
		- Voce «vendita-online», Altre parole:
		  - aggiunto: Pagamenti digitali
		  - aggiunto: farsi pagare
		  - aggiunto: incassare
		  - aggiunto: incassi
		  - aggiunto: pagamenti senza contanti
		- Voce «vendita-online», Vecchi identificativi:
		  - aggiunto: pagamenti-digitali
		  - aggiunto: pagamenti

		Il vecchio nome «pagamenti-digitali» porta a «vendita-online»."
	`);
});

test('a renamed offer is named by its title, with the file that it had', () => {
	const rename = ['rinomina-offerta', 'pacco-lieve--consegna-in-bici', 'in-bicicletta'];
	expect(words(...rename)).toMatchInlineSnapshot(`
		"Cambia il nome del file: Trenta consegne in bici al mese, entro la sera
		(content/offers/pacco-lieve--in-bicicletta.md)

		- Il file si chiamava content/offers/pacco-lieve--consegna-in-bici.md.
		- Vecchi indirizzi: pacco-lieve--consegna-in-bici

		Il vecchio indirizzo «pacco-lieve--consegna-in-bici» porta al nuovo.
		Il titolo resta «Trenta consegne in bici al mese, entro la sera»."
	`);
});

test('a title that is markup or obeyed by a terminal is read letter by letter', async () => {
	const file = path.join(root, `content/offers/${id}.md`);
	const text = await readFile(file, 'utf8');
	const title = '"**Vetrina** [qui](https://a.example) \\u001b[2J `x` _pronta_"';
	await writeFile(file, text.replace(/^title:.*/m, `title: ${title}`));
	expect(
		words('verifica', id, '--come', 'lettura-condizioni').split('\n')[0],
	).toMatchInlineSnapshot(
		`"Cambia: **Vetrina** [qui](https://a.example) [U+001B][2J \`x\` _pronta_"`,
	);
});
