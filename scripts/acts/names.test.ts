import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cpuStopwatch } from '../../src/schema/testing/cpu-stopwatch.ts';
import { generate } from '../bench/generate.ts';
import { sampleContent } from '../e2e/built-site.ts';
import { reportOn } from '../report/report.ts';
import { openDesk } from './desk.ts';
import { planAct } from './acts.ts';
import { readActOptions } from './options.ts';
import { aCatalogue, act, linesChanged, textsIn } from './testing/a-catalogue.ts';
import { writeChanges } from './write.ts';

let root: string;

beforeEach(async () => {
	root = await aCatalogue();
	for (const name of ['bottegaviva--vetrina-online', 'rete-lanterna--aiuto-al-telefono']) {
		const file = path.join(root, `content/offers/${name}.md`);
		const text = await readFile(file, 'utf8');
		const pair = 'combinesWith: [pacco-lieve--consegna-in-bici]';
		await writeFile(
			file,
			text.replace(/^combinesWith:\n(?: {2}- .*\n)+/m, '').replace('\n---\n', `\n${pair}\n---\n`),
		);
	}
});

afterEach(async () => {
	await rm(root, { recursive: true });
});

function errors(): unknown[] {
	return reportOn(root).issues.filter(({ severity }) => severity === 'error');
}

const renameOffer = ['rinomina-offerta', 'pacco-lieve--consegna-in-bici', 'consegne-in-bicicletta'];
const renameTerm = ['rinomina-voce', 'categorie', 'vendita-online', 'vendere-in-rete'];
const merge = ['unisci-voci', 'categorie', 'pagamenti-digitali', 'vendita-online'];

test('renames an offer: the old name leads to the new, and what pointed to it follows', async () => {
	const before = await textsIn(root);
	const { said, isDone } = act(root, ...renameOffer);
	expect(isDone, said).toBe(true);
	const after = await textsIn(root);
	const [old, fresh] = ['consegna-in-bici', 'consegne-in-bicicletta'].map(
		(name) => `content/offers/pacco-lieve--${name}.md`,
	) as [string, string];
	expect(after[old]).toBeUndefined();
	expect(after[fresh]?.replace('aliases:\n  - pacco-lieve--consegna-in-bici\n', '')).toBe(
		before[old],
	);
	const others = Object.entries(after).filter(([, text]) =>
		text.includes('consegne-in-bicicletta'),
	);
	expect(others.length).toBeGreaterThan(1);
	expect(errors()).toEqual([]);
	expect(act(root, ...renameOffer).said).toContain('si chiama già');
	expect(await textsIn(root)).toEqual(after);
	// And back: a name in use is no old one.
	expect(
		act(root, 'rinomina-offerta', 'pacco-lieve--consegne-in-bicicletta', 'consegna-in-bici').isDone,
	).toBe(true);
	expect(errors()).toEqual([]);
});

test('renames a term in its vocabulary, in entries and in other vocabularies', async () => {
	const before = await textsIn(root);
	expect(act(root, ...renameTerm).isDone).toBe(true);
	const after = await textsIn(root);
	const told = linesChanged(before, after);
	const entries = Object.entries(before).filter(
		([file, text]) => file.includes('/offers/') && text.includes('category: vendita-online'),
	);
	expect(entries.length).toBeGreaterThan(0);
	for (const [file] of entries) expect(told).toContain(file);
	expect(told.filter((line) => line.startsWith('- ')).map((line) => line.trim())).not.toContain('');
	expect(new Set(told.filter((line) => line.startsWith('+ ')).map((line) => line.trim()))).toEqual(
		new Set([
			'+ category: vendere-in-rete',
			'+     category: vendere-in-rete',
			'+   - id: vendere-in-rete',
			'+       - vendita-online',
		]),
	);
	expect(errors()).toEqual([]);
	expect(act(root, ...renameTerm).said).toContain("non c'è niente da cambiare");
	expect(await textsIn(root)).toEqual(after);
});

test('merges two terms: words, old names and entries go to the one that stays', async () => {
	expect(act(root, ...merge).isDone).toBe(true);
	const categories = await readFile(path.join(root, 'content/vocabularies/categories.yml'), 'utf8');
	expect(categories).not.toContain('- id: pagamenti-digitali');
	expect(categories).toContain('      - pagamenti-digitali\n');
	expect(categories).toContain('      - Pagamenti digitali\n');
	expect(errors()).toEqual([]);
	const after = await textsIn(root);
	expect(act(root, ...merge).said).toContain("non c'è niente da cambiare");
	expect(await textsIn(root)).toEqual(after);
});

test('has a merged term once in a list that had both', async () => {
	const file = path.join(root, 'content/offers/bottegaviva--vetrina-online.md');
	const text = await readFile(file, 'utf8');
	expect(text).toContain('services:\n  - vetrina-online\n  - prenotazioni\n');
	expect(act(root, 'unisci-voci', 'servizi', 'prenotazioni', 'vetrina-online').isDone).toBe(true);
	expect(await readFile(file, 'utf8')).toBe(text.replace('  - prenotazioni\n', ''));
});

test('refuses a merge after which something would be wrong', async () => {
	const before = await textsIn(root);
	const { said, isDone } = act(
		root,
		'unisci-voci',
		'servizi',
		'vetrina-online',
		'consegna-in-bici',
	);
	expect(isDone).toBe(false);
	expect(said).toContain('errore');
	expect(await textsIn(root)).toEqual(before);
});

test.each([
	[['rinomina-voce', 'categoria', 'a', 'b'], 'Forse volevi «categorie».'],
	[['rinomina-voce', 'categorie', 'vendite-online', 'b'], 'Forse volevi «vendita-online».'],
	[['rinomina-voce', 'categorie', 'vendita-online', 'Vendita'], 'Il nome nuovo è di minuscole'],
	[['rinomina-voce', 'categorie', 'vendita-online', '../x'], 'Il nome nuovo è di minuscole'],
	[['rinomina-voce', 'categorie', 'vendita-online', 'pagamenti-digitali'], 'usa «unisci-voci»'],
	[['unisci-voci', 'categorie', 'vendita-online', 'vendita-online'], 'la stessa'],
	[['unisci-voci', 'categorie', 'vendita-online', 'nessuna'], "non c'è la voce «nessuna»"],
	[['rinomina-offerta', 'pacco-lieve--consegna-in-bici', '../../x'], 'Il nome nuovo è di'],
	[
		['rinomina-offerta', 'pacco-lieve--consegna-in-bici', 'ordini-ed-etichette'],
		'già di un altro file',
	],
	[
		['rinomina-offerta', 'pacco-lieve--consegna-in-bici', 'bottegaviva--bici'],
		'Così nascono errori',
	],
])('refuses %j', async (args, words) => {
	const before = await textsIn(root);
	const { said, isDone } = act(root, ...args);
	expect(said).toContain(words);
	expect(isDone).toBe(false);
	expect(await textsIn(root)).toEqual(before);
});

test.each([[renameOffer], [renameTerm], [merge]])(
	'stopped after any file, %j done again comes to the same',
	async (args) => {
		const start = await textsIn(root);
		const plan = (): ReturnType<typeof planAct> =>
			planAct(openDesk(root, new Date('2026-11-20T12:00:00Z')), readActOptions(args));
		const { changes } = plan();
		expect(changes.length).toBeGreaterThan(2);
		writeChanges(root, changes);
		const end = await textsIn(root);
		for (let stop = 1; stop < changes.length; stop += 1) {
			for (const { file } of changes) await rm(path.join(root, file), { force: true });
			for (const { file } of changes) {
				const text = start[file];
				if (text !== undefined) await writeFile(path.join(root, file), text);
			}
			writeChanges(root, changes.slice(0, stop));
			expect(act(root, ...args).isDone).toBe(true);
			expect(await textsIn(root)).toEqual(end);
		}
	},
);

test('writes nothing over a file that has changed meanwhile', async () => {
	const { changes } = planAct(openDesk(root, new Date()), readActOptions(merge));
	const last = path.join(root, changes.at(-1)?.file ?? '');
	await writeFile(last, `${await readFile(last, 'utf8')}# altro\n`);
	const before = await textsIn(root);
	expect(() => {
		writeChanges(root, changes);
	}).toThrow('non ho scritto niente');
	expect(await textsIn(root)).toEqual(before);
});

test('merges in a catalogue of six hundred offers with ten seconds of a processor', async () => {
	const large = await mkdtemp(path.join(tmpdir(), 'acts-large-'));
	try {
		await generate(path.dirname(sampleContent), large, { count: 600, seed: 6 });
		const before = await textsIn(large);
		const elapsed = cpuStopwatch();
		const { said, isDone } = act(large, ...merge);
		const took = elapsed();
		expect(isDone, said).toBe(true);
		const after = await textsIn(large);
		const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
		expect(changed.length).toBeGreaterThan(50);
		expect(took).toBeLessThan(10_000);
	} finally {
		await rm(large, { recursive: true });
	}
});
