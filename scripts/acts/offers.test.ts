import { chmod, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reportOn } from '../report/report.ts';
import { aCatalogue, act, linesChanged, textsIn } from './testing/a-catalogue.ts';

const id = 'bottegaviva--vetrina-online';
const file = `content/offers/${id}.md`;
let root: string;

beforeEach(async () => {
	root = await aCatalogue();
});

afterEach(async () => {
	await rm(root, { recursive: true });
});

/** The lines that an act changes; done again it changes none. */
async function changes(...args: string[]): Promise<string[]> {
	const before = await textsIn(root);
	const { said, isDone } = act(root, ...args);
	expect(said).toMatch(/^Fatto\.$/m);
	expect(isDone).toBe(true);
	const after = await textsIn(root);
	const again = act(root, ...args);
	expect(again.said).toContain('non c’è niente da cambiare'.replace('’', "'"));
	expect(again.isDone).toBe(true);
	expect(await textsIn(root)).toEqual(after);
	expect(reportOn(root).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	return linesChanged(before, after);
}

const suspend = ['sospendi', id, '--motivo', 'Il modulo non risponde: chiediamo al partner.'];

test('suspends with a reason and a day to look again, and opens again', async () => {
	const before = await textsIn(root);
	expect(await changes(...suspend, '--ricontrolla', '2026-12-01')).toEqual([
		file,
		...['+ status: sospesa', '+ suspension:', '+   by: redazione', '+   from: 2026-11-16'],
		'+   reason: "Il modulo non risponde: chiediamo al partner."',
		'+   recheckOn: 2026-12-01',
	]);
	await changes('riapri', id);
	expect(await textsIn(root)).toEqual(before);
});

test('marks what is used up, and opens it again', async () => {
	const before = await textsIn(root);
	expect(await changes('posti-esauriti', id)).toEqual([file, '+ availability: esaurita']);
	await changes('riapri', id);
	expect(await textsIn(root)).toEqual(before);
});

test('renews to a later day alone', async () => {
	const told = await changes('rinnova', id, '--fino-al', '2027-09-30');
	expect(told.filter((line) => line.startsWith('+'))).toEqual([
		'+ validUntil: 2027-09-30',
		'+ proposedOn: 2026-11-16',
	]);
	const before = await textsIn(root);
	expect(act(root, 'rinnova', id, '--fino-al', '2027-08-31').said).toContain('Scrivi un giorno');
	expect(act(root, 'rinnova', id).said).toContain('uno solo dei due');
	expect(await textsIn(root)).toEqual(before);
});

test('an offer that is free until a day is renewed beyond it with another such day', async () => {
	const place = path.join(root, file);
	const text = await readFile(place, 'utf8');
	await writeFile(
		place,
		text.replace(
			/^freePeriod:.*\nfreeMonths:.*/m,
			'freePeriod: fino-alla-data\nfreeUntil: 2027-04-30',
		),
	);
	const { said, isDone } = act(root, 'rinnova', id, '--fino-al', '2027-09-30');
	expect(said).toBe(
		`È gratuita fino al 2027-04-30, e chi aderisce dopo non trova niente di gratuito. Aggiungi --gratis-fino-al con un giorno, il 2027-09-30 o dopo. Il file è ${file}.`,
	);
	expect(isDone).toBe(false);
	await changes('rinnova', id, '--fino-al', '2027-09-30', '--gratis-fino-al', '2027-09-30');
});

test('an offer without an end is confirmed no further than the schema lets it', async () => {
	const place = path.join(root, file);
	const text = await readFile(place, 'utf8');
	await writeFile(place, text.replace(/^validUntil:.*/m, 'reviewBy: 2026-12-01'));
	const { said, isDone } = act(root, 'rinnova', id, '--conferma-entro', '2027-06-01');
	expect(said).toMatchInlineSnapshot(`
		"Senza una fine si conferma al massimo per 180 giorni dopo la proposta o l'ultima verifica: qui fino al 2027-05-15.
		Se invece c'è una fine, scrivila con --fino-al. Il file è content/offers/bottegaviva--vetrina-online.md."
	`);
	expect(isDone).toBe(false);
	await changes('rinnova', id, '--conferma-entro', '2027-05-15');
});

test('without an open notice an offer without an end is confirmed from the day of its verification', async () => {
	const place = path.join(root, file);
	const text = await readFile(place, 'utf8');
	await writeFile(
		place,
		text
			.replace(/^validUntil:.*/m, 'reviewBy: 2026-11-25')
			.replace(/^proposedOn:.*/m, 'proposedOn: 2026-06-01')
			.replace(/verification:\n(?: {2}.*\n)+/, ''),
	);
	await rm(path.join(root, 'content/notices'), { recursive: true });
	const renew = ['rinnova', id, '--conferma-entro', '2027-03-01'];
	const { said, isDone } = act(root, ...renew);
	expect(said).toMatchInlineSnapshot(`
		"Senza una fine si conferma al massimo per 180 giorni dopo la proposta o l'ultima verifica: qui fino al 2026-11-28.
		Se oggi il partner ti dice che vale ancora, scrivi prima la verifica, e si arriva al 2027-05-15: npm run act -- verifica bottegaviva--vetrina-online --come conferma-partner --ogni 90
		Se invece c'è una fine, scrivila con --fino-al. Il file è content/offers/bottegaviva--vetrina-online.md."
	`);
	expect(isDone).toBe(false);
	expect(act(root, 'verifica', id, '--come', 'conferma-partner', '--ogni', '90').isDone).toBe(true);
	expect(act(root, ...renew).isDone).toBe(true);
	expect(reportOn(root).issues.filter(({ rule }) => rule === 'dates')).toEqual([]);
});

test('withdraws for good', async () => {
	expect(await changes('ritira', id)).toEqual([file, '+ status: ritirata']);
	const { said, isDone } = act(root, 'posti-esauriti', id);
	expect(said).toBe(`L'offerta «${id}» oggi è «ritirata»: «posti-esauriti» non si può fare.`);
	expect(isDone).toBe(false);
});

test('verifies offers and partners, the first time with how and how often', async () => {
	const others = ['--come', 'lettura-condizioni', '--ogni', '60'];
	await changes('verifica', id, ...others);
	expect(await readFile(path.join(root, file), 'utf8')).toContain(
		'verification:\n  on: 2026-11-16\n  how: lettura-condizioni\n  every: 60\n',
	);
	const partner = path.join(root, 'content/partners/pacco-lieve.md');
	const text = await readFile(partner, 'utf8');
	await writeFile(partner, text.replace(/verification:\n(?: {2}.*\n)+/, ''));
	expect(act(root, 'verifica', 'pacco-lieve').said).toContain(
		'È la prima verifica di «pacco-lieve»: aggiungi --come',
	);
	await changes('verifica', 'pacco-lieve', ...others);
});

test('keeps line ends, comments, a byte order mark, access rights and a last line without end', async () => {
	const place = path.join(root, file);
	const text = await readFile(place, 'utf8');
	const odd = `\uFEFF${text.trimEnd().replace('title: ', 'title:   ').replace('---\n', '---\n# Nota\n')}`;
	const raw = odd.replaceAll('\n', '\r\n');
	await writeFile(place, raw);
	await chmod(place, 0o664);
	expect(act(root, 'posti-esauriti', id).isDone).toBe(true);
	const after = await readFile(place, 'utf8');
	expect(after).toContain('availability: esaurita\r\n');
	expect(after.replace('availability: esaurita\r\n', '')).toBe(raw);
	expect((await stat(place)).mode & 0o777).toBe(0o664);
});

test('writes nothing when an error would come of it, and shows all of them', async () => {
	const before = await textsIn(root);
	const { said, isDone } = act(
		root,
		...['sospendi', id, '--motivo', 'Breve', '--ricontrolla', 'domani', '--da', 'nessuno'],
	);
	expect(isDone).toBe(false);
	expect(said).toContain('3 errori');
	expect(said).toMatch(/Così nascono errori: non ho scritto niente\.$/);
	expect(await textsIn(root)).toEqual(before);
});

test('does not mind errors that were there before', async () => {
	await writeFile(path.join(root, 'content/offers/bottegaviva--rotta.md'), 'niente');
	expect(act(root, ...suspend).isDone).toBe(true);
	expect(act(root, 'ritira', 'bottegaviva--rotta').said).toContain('correggilo prima');
});

test('shows a change and leaves all as it is', async () => {
	const before = await textsIn(root);
	const { said } = act(root, 'posti-esauriti', id, '--dry-run');
	expect(said).toContain(`--- a/${file}\n+++ b/${file}\n@@ -`);
	expect(said.split('\n').filter((line) => /^[-+][^-+]/.test(line))).toEqual([
		'- Disponibilità: Posti esauriti',
		'+availability: esaurita',
	]);
	expect(said).toMatch(/\n\nEra una prova: non ho scritto niente\.$/);
	expect(await textsIn(root)).toEqual(before);
});

test.each([['--help'], ['-h'], ['--aiuto']])('tells with %s what it can do', (option) => {
	const { said, isDone } = act(root, option);
	expect(said).toMatch(/^Uso: npm run act/);
	expect(isDone).toBe(true);
});

test.each([
	[['ritira', 'vetrina-online'], `Forse volevi «${id}».`],
	[['ritira', 'bottegaviva--vetrina-onlin'], `Forse volevi «${id}».`],
	[['ritira', 'bottegaviva'], 'Forse volevi «bottegaviva--'],
	[['ritira', '../../etc/passwd'], "Non c'è"],
	[['ritira', ''], "Non c'è"],
	[['sospendo', id], 'Forse volevi «sospendi».'],
	[['sospendi', id], 'Manca --motivo'],
	[['ritira'], "Qui va almeno un nome, e non c'è."],
	[['constructor'], "Non c'è l'azione «constructor»."],
	[['ritira', id, '--forza'], 'Non capisco'],
	[['ritira', id, '--dryrun'], "--dryrun non c'è: forse volevi --dry-run."],
	[['ritira', id, '-dry-run'], "-dry-run non c'è: forse volevi --dry-run."],
	[['rinnova', id, '--fino-a=2027-09-30'], "--fino-a non c'è: forse volevi --fino-al."],
	[['sospendi', id, '--motivo'], 'Dopo --motivo manca il suo valore.'],
	[['sospendi', id, '--motivo', '--dry-run'], 'Dopo --motivo manca il suo valore.'],
	[
		['rinnova', id, '--fino-al', 'AAAA-MM-GG', '--gratis-fino-al', 'AAAA-MM-GG'],
		'Dopo --fino-al e --gratis-fino-al scrivi un giorno al posto di AAAA-MM-GG',
	],
	[['verifica', id, '--come', 'MODO'], '\n  lettura-condizioni: Abbiamo letto le condizioni\n'],
])('refuses %j and says what to write', async (args, words) => {
	const before = await textsIn(root);
	const { said, isDone } = act(root, ...args);
	expect(said).toContain(words);
	expect(isDone).toBe(false);
	expect(await textsIn(root)).toEqual(before);
});

test('follows no link and writes through none', async () => {
	const outside = path.join(root, 'fuori.md');
	await writeFile(outside, 'intatto');
	await symlink(outside, path.join(root, 'content/offers', `.${id}.md.new`));
	expect(act(root, ...suspend).isDone).toBe(true);
	expect(await readFile(outside, 'utf8')).toBe('intatto');
	const linked = path.join(root, 'content/offers/bottegaviva--legata.md');
	await symlink(outside, linked);
	expect(act(root, 'ritira', 'bottegaviva--legata').said).toContain('non si legge');
});
