import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runAct } from './run.ts';
import { aCatalogue, act, textsIn } from './testing/a-catalogue.ts';

const id = 'bottegaviva--vetrina-online';
let root: string;

beforeEach(async () => {
	root = await aCatalogue();
});

afterEach(async () => {
	await rm(root, { recursive: true });
});

test('does the same with several offers, each once, and says it of all together', async () => {
	const others = ['pacco-lieve--consegna-in-bici', 'pacco-lieve--ordini-ed-etichette'];
	const { said, isDone } = act(
		root,
		...['sospendi', id, ...others, id, '--motivo', 'Il modulo non risponde da giorni.'],
	);
	expect(isDone, said).toBe(true);
	expect(said).toContain('Cambiano allo stesso modo 3 file:');
	const texts = await textsIn(root);
	for (const each of [id, ...others]) {
		expect(texts[`content/offers/${each}.md`]).toContain('status: sospesa\n');
	}
});

test('of several of which some are wrong it writes none, and tells all problems at once', async () => {
	const before = await textsIn(root);
	const names = ['nessuna', id, 'bottegaviva--vetrina-onlin', 'pacco-lieve'];
	const { said, isDone } = act(root, 'verifica', ...names, '--come', 'a-occhio');
	expect(isDone).toBe(false);
	expect(said).toMatchInlineSnapshot(`
		"Non c'è un file di offerta o partner «nessuna».

		Non c'è un file di offerta o partner «bottegaviva--vetrina-onlin». Forse volevi «bottegaviva--vetrina-online».

		content/offers/bottegaviva--vetrina-online.md
		  errore · riga 81, Verifica, Come (verification.how): «a-occhio» non è fra i valori possibili.
		    Scegli fra: prova-di-attivazione, lettura-condizioni, conferma-partner. [schema]

		content/partners/pacco-lieve.md
		  errore · riga 26, Verifica, Come (verification.how): «a-occhio» non è fra i valori possibili.
		    Scegli fra: prova-di-attivazione, lettura-condizioni, conferma-partner. [schema]

		24 file guardati: 2 errori, nessun avviso.

		Non ho scritto niente."
	`);
	expect(await textsIn(root)).toEqual(before);
	expect(act(root, 'ritira', 'nessuna', 'nemmeno-questa').said).toMatchInlineSnapshot(`
		"Non c'è un file di offerta «nessuna».

		Non c'è un file di offerta «nemmeno-questa»."
	`);
});

test('names each entry that cannot be changed so, and verifies one for the first time by itself', async () => {
	for (const partner of ['bottegaviva', 'pacco-lieve']) {
		const file = path.join(root, `content/partners/${partner}.md`);
		const text = await readFile(file, 'utf8');
		await writeFile(file, text.replace(/verification:\n(?: {2}.*\n)+/, ''));
	}
	const { said } = act(root, 'verifica', id, 'bottegaviva', 'pacco-lieve', '--ogni', '60');
	expect(said).toMatchInlineSnapshot(`
		"È la prima verifica di «bottegaviva»: aggiungi --come con uno di questi valori: prova-di-attivazione, lettura-condizioni, conferma-partner. Verifica questa scheda da sola: con più nomi --come e --ogni cambiano tutte le schede.

		È la prima verifica di «pacco-lieve»: aggiungi --come con uno di questi valori: prova-di-attivazione, lettura-condizioni, conferma-partner. Verifica questa scheda da sola: con più nomi --come e --ogni cambiano tutte le schede.

		Non ho scritto niente."
	`);
	const renewed = act(
		root,
		'rinnova',
		id,
		'pacco-lieve--consegna-in-bici',
		'--fino-al',
		'2026-11-21',
	);
	expect(renewed.said).toMatchInlineSnapshot(`
		"Si può già aderire fino al 31 marzo 2027. Scrivi un giorno che viene dopo. Il file è content/offers/bottegaviva--vetrina-online.md.

		Si può già aderire fino al 30 giugno 2027. Scrivi un giorno che viene dopo. Il file è content/offers/pacco-lieve--consegna-in-bici.md."
	`);
});

test('options that npm has kept for itself are no reason to write', async () => {
	const before = await textsIn(root);
	const { said, isDone } = runAct(['ritira', id, '--root', root], {
		now: new Date('2026-11-20T12:00:00Z'),
		environment: { npm_config_dry_run: 'true', npm_config_fino_al: 'true', npm_config_yes: '' },
	});
	expect(isDone).toBe(false);
	expect(said).toMatchInlineSnapshot(
		`"npm ha tenuto per sé --dry-run, --fino-al, e non ho scritto niente. Dopo «npm run act» vanno due trattini: npm run act -- <azione> …"`,
	);
	expect(await textsIn(root)).toEqual(before);
});
