import { beforeAll, expect, test } from 'vitest';
import { offerSchema } from '../schema/offer.ts';
import { contentFolder, reading } from './testing/content-folder.ts';

let root: string;
beforeAll(async () => {
	root = await contentFolder();
});

test('names a field that is there twice, and both lines', async () => {
	expect(
		await sentences([
			'title: a\nsummary: b\ntitle: c',
			'title: a\nactivation:\n  url: a\n  title: d\n  url: b',
			'activation: {url: a, url: b}',
		]),
	).toMatchInlineSnapshot(`
		[
		  "riga 4: Il campo «title» c'è due volte, alle righe 2 e 4. Tieni una sola delle due righe.",
		  "riga 6: Il campo «url» c'è due volte, alle righe 4 e 6. Tieni una sola delle due righe.",
		  "riga 2: Il campo «url» c'è due volte, nella riga 2. Tieni una sola delle due righe.",
		]
	`);
});

test('knows other signs for the items of a list', async () => {
	expect(
		await sentences([
			'steps:\n  • title: Uno\n  • title: Due',
			'limits:\n  – Uno: due\n  – Tre',
			'limits:\n  * Uno\n  * Due',
			'limits:\n  - Uno\n  -Due',
			'steps:\n  -title: a\n   text: b',
			'steps:\n  1. title: Uno\n     text: b\n  2. title: Due',
			'limits: - Uno\n  - Due',
		]),
	).toMatchInlineSnapshot(`
		[
		  "riga 3: La voce comincia con «•». Le voci di un elenco cominciano con un trattino corto e uno spazio: «- ».",
		  "riga 3: La voce comincia con «–». Le voci di un elenco cominciano con un trattino corto e uno spazio: «- ».",
		  "riga 3: La voce comincia con «*». Le voci di un elenco cominciano con un trattino corto e uno spazio: «- ».",
		  "riga 4: Dopo il trattino manca uno spazio. Le voci di un elenco cominciano con un trattino corto e uno spazio: «- ».",
		  "riga 3: Dopo il trattino manca uno spazio. Le voci di un elenco cominciano con un trattino corto e uno spazio: «- ».",
		  "riga 3: La voce comincia con «1.». Le voci di un elenco cominciano con un trattino corto e uno spazio: «- ».",
		  "riga 2: L'elenco comincia sulla riga di «limits». Vai a capo dopo i due punti: ogni voce sta su una riga sua e comincia con «- ».",
		]
	`);
});

test('knows other signs for the items of a list where YAML takes them for a text', async () => {
	const yamls = [
		'limits:\n  • Uno\n  • Due',
		'limits:\n  -Uno\n  -Due',
		'limits:\n  1. Uno\n  2. Due',
		'activation:\n  steps:\n    1. title: Uno\n    2. title: Due',
		'limits: Uno, due',
	];
	expect(await sentences(yamls, /limits|steps/)).toMatchInlineSnapshot(`
		[
		  "riga 2: Qui serve un elenco, ma è stato letto un testo: «• Uno • Due». Le voci di un elenco cominciano con un trattino corto e uno spazio: «- ».",
		  "riga 2: Qui serve un elenco, ma è stato letto un testo: «-Uno -Due». Le voci di un elenco cominciano con un trattino corto e uno spazio: «- ».",
		  "riga 2: Qui serve un elenco, ma è stato letto un testo: «1. Uno 2. Due». Le voci di un elenco cominciano con un trattino corto e uno spazio: «- ».",
		  "riga 3: Qui serve un elenco, ma è stato letto un gruppo di campi: «{"1. title":"Uno","2. title":"Due"}». Le voci di un elenco cominciano con un trattino corto e uno spazio: «- ».",
		  "riga 2: Qui serve un elenco, ma è stato letto un testo: «Uno, due». Scrivi ogni voce su una riga che comincia con un trattino: «- Uno».",
		]
	`);
});

test('says which field does not begin where its group does', async () => {
	expect(
		await sentences([
			'steps:\n  - title: A\n      text: B',
			'steps:\n  - title: A\n   text: B',
			'steps:\n  - title: A\n  text: B',
			'steps:\n  - title: A\ntext: B\n  - title: C',
			'activation:\n  mode: a\n    url: b',
			'title: "a"\n  summary: b',
			'activation:\n    mode: a\n  url: b',
		]),
	).toMatchInlineSnapshot(`
		[
		  "riga 4: «text» non è allineato a «title», che gli sta sopra. Se sono dello stesso gruppo, comincia la riga con 4 spazi.",
		  "riga 4: «text» non è allineato a «title», che gli sta sopra. Se sono dello stesso gruppo, comincia la riga con 4 spazi.",
		  "riga 4: «text» non è allineato a «title», che gli sta sopra. Se sono dello stesso gruppo, comincia la riga con 4 spazi.",
		  "riga 5: Questa voce di elenco sta sotto «text», che ha già un valore. Controlla i rientri delle righe sopra: ogni riga comincia dove comincia il suo gruppo.",
		  "riga 4: «url» non è allineato a «mode», che gli sta sopra. Se sono dello stesso gruppo, comincia la riga con 2 spazi.",
		  "riga 3: «summary» non è allineato a «title», che gli sta sopra. Se sono dello stesso gruppo, comincia la riga al margine.",
		  "riga 4: «url» non è allineato a «mode», che gli sta sopra. Se sono dello stesso gruppo, comincia la riga con 4 spazi.",
		]
	`);
});

test('says what is wrong around a value', async () => {
	expect(
		await sentences([
			'title: "Vetrina" online\nsummary: b',
			'title: "La "vetrina" bella"',
			"title: 'L'offerta'",
			'title: "Vetrina\nsummary: b\ncategory: c',
			'title:Vetrina\nsummary: b',
			'summary: b\ntitle = Vetrina\ncategory: c',
			'summary: b\ntitle Vetrina\ncategory: c',
			'freeWhat: Una frase\nche continua\ntitle: b',
			'title: Orario: dalle 9',
		]),
	).toMatchInlineSnapshot(`
		[
		  "riga 2: Dentro ci sono virgolette: «"Vetrina" online». Metti tutto il valore fra apostrofi ('…'), oppure dentro usa le virgolette « ».",
		  "riga 2: Dentro ci sono virgolette: «"La "vetrina" bella"». Metti tutto il valore fra apostrofi ('…'), oppure dentro usa le virgolette « ».",
		  "riga 2: Dentro ci sono apostrofi: «'L'offerta'». Metti tutto il valore fra virgolette: "…".",
		  "riga 2: Manca la virgoletta o la parentesi che chiude il valore. Chiudi il valore con lo stesso segno con cui comincia.",
		  "riga 2: Dopo «title:» manca uno spazio. Scrivi «title: Vetrina».",
		  "riga 3: Dopo «title» c'è «=». Scrivi «title: Vetrina».",
		  "riga 3: Questa riga non si legge: «title Vetrina». Se è un campo, scrivilo come «nome: valore». Se continua il testo della riga sopra, falla cominciare con due spazi in più.",
		  "riga 3: Questa riga non si legge: «che continua». Se è un campo, scrivilo come «nome: valore». Se continua il testo della riga sopra, falla cominciare con due spazi in più.",
		  "riga 2: Nel valore ci sono altri due punti. Metti il valore fra virgolette: "…".",
		]
	`);
});

test('gives dots that end the fields their own line', async () => {
	expect(await sentences(['title: a\nsummary: b\n...\ncategory: c'])).toMatchInlineSnapshot(`
		[
		  "riga 4: I campi finiscono prima della seconda riga di trattini. Togli le righe di soli punti o di trattini che stanno fra i campi.",
		]
	`);
});

test('names a space or a sign that nobody sees where YAML stumbles over it', async () => {
	expect(
		await sentences([
			'title:\u00A0Vetrina\nsummary: b',
			'summary: b\ntitle:\u00A0Vetrina\ncategory: c',
			'steps:\n  -\u00A0title: a\n  - title: b',
			'title:\u00A0Vetrina',
		]),
	).toMatchInlineSnapshot(`
		[
		  "riga 2: In questa riga c'è uno spazio diverso da quello della tastiera (U+00A0). Cancella quel punto della riga e riscrivilo con la tastiera.",
		  "riga 3: In questa riga c'è uno spazio diverso da quello della tastiera (U+00A0). Cancella quel punto della riga e riscrivilo con la tastiera.",
		  "riga 3: In questa riga c'è uno spazio diverso da quello della tastiera (U+00A0). Cancella quel punto della riga e riscrivilo con la tastiera.",
		  "riga 2: In questa riga c'è uno spazio diverso da quello della tastiera (U+00A0). Cancella quel punto della riga e riscrivilo con la tastiera.",
		]
	`);
});

test('names a space or a sign that nobody sees in a key or a value that otherwise would be right', async () => {
	const yamls = [
		'ti\u200Btle: Vetrina online pronta',
		'\u00A0\u00A0title: Vetrina online pronta',
		'title: Vetrina online pronta\ncategory: "\u00A0vendita-online"',
		'title: Vetrina online pronta\nservices:\n  - sito-vetrina\u200B',
		'title: Vetrina online pronta\nvalidUntil: 2027\u200B-03-31',
		// Longer or shorter, with or without these.
		'title: No\u00A0\n',
	];
	expect(await sentences(yamls, /tle|category|services|validUntil/)).toMatchInlineSnapshot(`
		[
		  "riga 2: Nel nome del campo «title» c'è un carattere che non si vede (U+200B). Cancella quel punto della riga e riscrivilo con la tastiera.",
		  "riga 2: Non è detto fino a quando si può aderire. Scrivi l'ultimo giorno in «validUntil». Se non c'è una fine, scrivi in «reviewBy» entro quando confermi.",
		  "riga 2: Nel nome del campo «title» c'è uno spazio diverso da quello della tastiera (U+00A0). Cancella quel punto della riga e riscrivilo con la tastiera.",
		  "riga 2: Non è detto fino a quando si può aderire. Scrivi l'ultimo giorno in «validUntil». Se non c'è una fine, scrivi in «reviewBy» entro quando confermi.",
		  "riga 3: In «vendita-online» c'è uno spazio diverso da quello della tastiera (U+00A0). Cancella quel punto della riga e riscrivilo con la tastiera.",
		  "riga 2: Non è detto fino a quando si può aderire. Scrivi l'ultimo giorno in «validUntil». Se non c'è una fine, scrivi in «reviewBy» entro quando confermi.",
		  "riga 4: In «sito-vetrina» c'è un carattere che non si vede (U+200B). Cancella quel punto della riga e riscrivilo con la tastiera.",
		  "riga 2: Non è detto fino a quando si può aderire. Scrivi l'ultimo giorno in «validUntil». Se non c'è una fine, scrivi in «reviewBy» entro quando confermi.",
		  "riga 3: In «2027-03-31» c'è un carattere che non si vede (U+200B). Cancella quel punto della riga e riscrivilo con la tastiera.",
		  "riga 2: Il testo è di 2 caratteri: ne servono almeno 10. Scrivi quello che manca. Che cosa fa il servizio, in parole semplici.",
		  "riga 2: Non è detto fino a quando si può aderire. Scrivi l'ultimo giorno in «validUntil». Se non c'è una fine, scrivi in «reviewBy» entro quando confermi.",
		]
	`);
});

/** What is said of fields that are there, of those alone whose path matches. */
async function sentences(yamls: string[], paths = /^/): Promise<string[]> {
	const said: string[] = [];
	for (const yaml of yamls) {
		const { issues } = await reading(root, offerSchema, `---\n${yaml}\n---\nTesto.\n`);
		said.push(
			...issues
				.filter(({ value, rule }) => rule === 'syntax' || value !== undefined)
				.filter(({ path }) => paths.test(path.join('.')))
				.map(({ line, problem, cure }) => `riga ${line}: ${problem} ${cure}`),
		);
	}
	return said;
}
