import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import { sampleContent } from '../e2e/built-site.ts';
import { aFolder } from '../local/repository-fixture.ts';
import { formatAnnotations } from './github.ts';
import { plainText } from './plain.ts';
import { isPublishable, reportOn } from './report.ts';
import { formatReport } from './terminal.ts';

const offer = 'content/offers/bottegaviva--vetrina-online.md';
let root: string;

beforeEach(async () => {
	root = await aFolder();
	await cp(sampleContent, path.join(root, 'content'), { recursive: true });
});

test('the sample catalogue has no error, and every file of it was looked at', async () => {
	const files = await readdir(sampleContent, { recursive: true, withFileTypes: true });
	const report = await reportOn(path.dirname(sampleContent));
	expect(report.issues).toEqual([]);
	expect(report.files).toBe(files.filter((file) => file.isFile()).length);
	expect(isPublishable(report)).toBe(true);
});

test('all problems come at once, errors before warnings, each with line, field, value and cure', async () => {
	await change(offer, (text) =>
		text
			.replace('title: Vetrina online', 'titolo: VETRINA')
			.replace('category: vendita-online', 'category: vendite')
			.replace('validUntil: 2027-03-31', 'validUntil: 31/03/2027')
			.replace('text: Bastano dieci foto', 'testo: Bastano dieci foto'),
	);
	await change('content/offers/rete-lanterna--aiuto-al-telefono.md', (text) =>
		text
			.replace('partner: rete-lanterna', 'partner: rete-lantern')
			.replace('category: supporto-e-formazione', 'category: suporto'),
	);
	await change('content/partners/pacco-lieve.md', (text) => text.replace('---', '--'));
	const report = await reportOn(root);
	expect(isPublishable(report)).toBe(false);
	expect(stripVTControlCharacters(formatReport(report))).toMatchInlineSnapshot(`
		"content/offers/bottegaviva--vetrina-online.md
		  errore · riga 2, title: Manca «Titolo dell'offerta».
		    Aggiungi il campo «title». Per esempio: Vetrina online pronta in un giorno. [schema]
		  errore · riga 2, titolo: Il campo «titolo» non esiste.
		    Forse volevi scrivere «title». [schema]
		  errore · riga 6, category: Non esiste la voce «vendite».
		    Le voci sono: vendita-online, consegne-a-domicilio, promozione-e-comunicazione, soluzioni-tecnologiche, supporto-e-formazione, pagamenti-digitali. [known-term]
		  errore · riga 11, validUntil: «31/03/2027» non è una data.
		    Scrivi anno-mese-giorno, con un giorno che esiste: per esempio 2027-03-31. [schema]
		  errore · riga 23, activation.steps.1.testo: Il campo «testo» non esiste.
		    Forse volevi scrivere «text». [schema]

		content/offers/rete-lanterna--aiuto-al-telefono.md
		  errore · riga 6, category: Non esiste la voce «suporto».
		    Le voci sono: vendita-online, consegne-a-domicilio, promozione-e-comunicazione, soluzioni-tecnologiche, supporto-e-formazione, pagamenti-digitali. [known-term]
		  avviso · riga 5, partner: Il partner «rete-lantern» non c'è ancora: l'offerta resta in attesa e non si vede.
		    Se volevi «rete-lanterna», correggi. Altrimenti proponi anche content/partners/rete-lantern.md. [partner-exists]

		content/partners/pacco-lieve.md
		  errore · riga 1: Il file non comincia con una riga di tre trattini (---).
		    Metti tre trattini da soli nella prima riga, poi i campi, poi altri tre trattini, poi il testo. [syntax]

		12 file guardati: 7 errori, 1 avviso."
	`);
});

test('an offer of a partner whose file cannot be read is no second problem', async () => {
	await change('content/partners/pacco-lieve.md', () => 'rotto');
	const { issues } = await reportOn(root);
	expect(issues.map(({ file }) => file)).toEqual(['content/partners/pacco-lieve.md']);
});

test('a warning does not keep anything from being published', async () => {
	await writeFile(
		path.join(root, 'content/offers/nuovo-partner--vetrina.md'),
		(await readFile(path.join(root, offer), 'utf8')).replace(
			'partner: bottegaviva',
			'partner: nuovo-partner',
		),
	);
	const report = await reportOn(root);
	expect(report.issues.map(({ rule, severity }) => [rule, severity])).toEqual([
		['partner-exists', 'warning'],
	]);
	expect(isPublishable(report)).toBe(true);
});

test('a folder with nothing in it is not publishable, and says what is missing', async () => {
	const empty = await aFolder();
	const report = await reportOn(empty);
	expect(isPublishable(report)).toBe(false);
	expect(stripVTControlCharacters(formatReport(report))).toMatchInlineSnapshot(`
		"content/site.yml
		  errore · riga 1: Il file non c'è.
		    Crealo: il sito ne ha bisogno. [syntax]

		content/vocabularies/categories.yml
		  errore · riga 1: Il file non c'è.
		    Crealo: il sito ne ha bisogno. [syntax]

		content/vocabularies/services.yml
		  errore · riga 1: Il file non c'è.
		    Crealo: il sito ne ha bisogno. [syntax]

		3 file guardati: 3 errori, nessun avviso."
	`);
});

test('text of a contributor commands neither a terminal nor a log', async () => {
	await change(offer, (text) =>
		text.replace(
			'title: Vetrina online pronta in un giorno',
			'title: "A\\n::error file=x,line=1::,%0A! \\e[31m ##[stop-commands]x"',
		),
	);
	const report = await reportOn(root);
	expect(formatAnnotations(report).split('\n')).toHaveLength(1);
	expect(formatAnnotations(report)).toMatchInlineSnapshot(
		`"::error file=content/offers/bottegaviva--vetrina-online.md,line=2,title=schema · title::In «A\\u000a::error file=x,line=1::,%250A! \\u001b[31m ##\\u005bstop-commands]x» c'è un punto esclamativo. Toglilo: il catalogo descrive, non fa pubblicità."`,
	);
	expect(stripVTControlCharacters(formatReport(report))).toMatchInlineSnapshot(`
		"content/offers/bottegaviva--vetrina-online.md
		  errore · riga 2, title: In «A\\u000a::error file=x,line=1::,%0A! \\u001b[31m ##\\u005bstop-commands]x» c'è un punto esclamativo.
		    Toglilo: il catalogo descrive, non fa pubblicità. [schema]

		12 file guardati: 1 errore, nessun avviso."
	`);
	expect(formatReport(report)).not.toContain('\u001b[31m ');
});

test('neither does the name of a file', async () => {
	await writeFile(path.join(root, 'content/offers/a--b\n::error::c,d\u001b[31m.md'), 'rotto');
	const report = await reportOn(root);
	expect(formatAnnotations(report)).toMatchInlineSnapshot(
		`"::error file=content/offers/a--b\\u000a%3A%3Aerror%3A%3Ac%2Cd\\u001b[31m.md,line=1,title=syntax::Il file non comincia con una riga di tre trattini (---). Metti tre trattini da soli nella prima riga, poi i campi, poi altri tre trattini, poi il testo."`,
	);
	expect(stripVTControlCharacters(formatReport(report))).toMatchInlineSnapshot(`
		"content/offers/a--b\\u000a::error::c,d\\u001b[31m.md
		  errore · riga 1: Il file non comincia con una riga di tre trattini (---).
		    Metti tre trattini da soli nella prima riga, poi i campi, poi altri tre trattini, poi il testo. [syntax]

		13 file guardati: 1 errore, nessun avviso."
	`);
});

test.each([
	['perché sì: «1 :: 2», #[3]', 'perché sì: «1 :: 2», #[3]'],
	['  ::error::no', '\\u0020\\u0020\\u003a\\u003aerror::no'],
	['a ##[add-mask]b', 'a ##\\u005badd-mask]b'],
	['a\r\nb\u2028c\u0085d\u202ee', 'a\\u000d\\u000ab\\u2028c\\u0085d\\u202ee'],
])('%j is shown as %j', (text, shown) => {
	expect(plainText(text)).toBe(shown);
});

async function change(file: string, edit: (text: string) => string): Promise<void> {
	const location = path.join(root, file);
	await writeFile(location, edit(await readFile(location, 'utf8')));
}
