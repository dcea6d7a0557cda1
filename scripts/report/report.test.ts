import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import { formatAnnotations } from './github.ts';
import { isPublishable, reportOn } from './report.ts';
import { formatReport } from './terminal.ts';

const offer = 'content/offers/bottegaviva--vetrina-online.md';
let root: string;

beforeEach(async () => {
	root = await mkdtemp(path.join(tmpdir(), 'report-'));
	await cp('content', path.join(root, 'content'), { recursive: true });
});

test('the sample catalogue has no error, and every file of it was looked at', async () => {
	const files = await readdir('content', { recursive: true, withFileTypes: true });
	const report = await reportOn('.');
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
	const empty = await mkdtemp(path.join(tmpdir(), 'report-'));
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

test('text of a contributor cannot start a workflow command', async () => {
	await change(offer, (text) =>
		text.replace(
			'title: Vetrina online pronta in un giorno',
			'title: "A\\n::error file=x,line=1::,%0A!"',
		),
	);
	const annotations = formatAnnotations(await reportOn(root));
	expect(annotations.split('\n')).toHaveLength(1);
	expect(annotations).toMatchInlineSnapshot(
		`"::error file=content/offers/bottegaviva--vetrina-online.md,line=2,title=schema · title::In «A%0A::error file=x,line=1::,%250A!» c'è un punto esclamativo. Toglilo: il catalogo descrive, non fa pubblicità."`,
	);
});

async function change(file: string, edit: (text: string) => string): Promise<void> {
	const location = path.join(root, file);
	await writeFile(location, edit(await readFile(location, 'utf8')));
}
