import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { draftFragment } from '../../src/forms/proposal/draft-link.ts';
import { lastStep } from '../../src/forms/proposal/draft.ts';
import { readEntry } from '../../src/reader/read.ts';
import { collections } from '../../src/schema/collections.ts';
import { anOffer } from '../../src/schema/testing/an-offer.ts';
import { checkedAs, proposal } from './plain-form/a-proposal.ts';
import { testAnswering } from './plain-form/answering.ts';
import { tabTo } from './plain-form/by-keyboard.ts';
import { checkedCopy, copyOfSample } from './plain-form/copy-of-sample.ts';
import { testDrafts } from './plain-form/drafts.ts';
import { testForEverybody } from './plain-form/for-everybody.ts';
import { testPictures } from './plain-form/pictures.ts';
import { servedForm } from './plain-form/served-form.ts';
import { testSlowLine } from './plain-form/slow-line.ts';
import { goThrough } from './plain-form/walk.ts';
import { visit } from './visit.ts';

const partnerFile = 'content/partners/bottega-dell-arcobaleno.md';
const offerFile =
	'content/offers/bottega-dell-arcobaleno--perche-no-l-insegna-digitale-e-gia-tua.md';

const form = servedForm();

test('a new partner and its offer are proposed with the keyboard alone, and pass the checks', async () => {
	const { page, complaints } = await visit(form.browser, form.address);
	await goThrough(page, proposal);
	await page.getByRole('heading', { name: 'Anteprima e invio' }).waitFor();
	await page.getByRole('heading', { level: 1, name: /insegna digitale/ }).waitFor();
	const preview = await page.locator('.preview').allInnerTexts();
	expect(preview.join(' ')).toContain('Sì, già tua'.slice(4));
	expect(preview.join(' ')).toContain("Bottega dell'Arcobaleno");

	const root = await copyOfSample();
	for (const [name, file] of [
		["Scarica i dati dell'organizzazione", partnerFile],
		['Scarica il servizio', offerFile],
	] as const) {
		await tabTo(page, name);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.keyboard.press('Enter'),
		]);
		expect(download.suggestedFilename()).toBe(path.basename(file));
		await download.saveAs(path.join(root, file));
	}
	expect(await checkedCopy(root)).toContain('nessun errore');
	const { entries, issues } = readEntry(root, offerFile, collections.offers.schema);
	expect(issues).toEqual([]);
	expect(entries[0]?.value).toMatchObject({
		title: "Perché no? L'insegna digitale è già tua",
		partner: 'bottega-dell-arcobaleno',
		coverage: { kind: 'regional', regions: ['valle-d-aosta', 'lazio'] },
		ending: { kind: 'on', day: '2027-03-31' },
		free: { kind: 'months', count: 12 },
		notice: 'vicini-e-connessi-2026',
		proposedOn: '2026-11-16',
	});

	const links = page.getByRole('link', { name: /^Proponi/ }).and(page.locator('[target]'));
	const forge = await links.evaluateAll((all) =>
		all.map((link) => (link as HTMLAnchorElement).href),
	);
	expect(forge.map((each) => new URL(each).searchParams.get('filename'))).toEqual([
		partnerFile,
		offerFile,
	]);
	for (const [position, file] of [partnerFile, offerFile].entries()) {
		expect(new URL(forge[position] ?? '').searchParams.get('value')).toBe(
			await readFile(path.join(root, file), 'utf8'),
		);
	}
	expect(complaints).toEqual([]);
});

test('a text that is too long for an address is copied, and the empty page opened', async () => {
	const fragment = await draftFragment({
		check: checkedAs('societa'),
		known: 'bottegaviva',
		step: lastStep,
		partners: {},
		offers: anOffer({
			title: 'Un testo molto lungo',
			body: 'È così: più città, più qualità. Però… così è. '.repeat(62),
		}),
	});
	const { page } = await visit(form.browser, form.address + fragment);
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.context().route('https://github.com/**', (route) => route.fulfill({ body: 'GitHub' }));
	const [forge] = await Promise.all([
		page.waitForEvent('popup'),
		page.getByRole('link', { name: 'Proponi il servizio su GitHub' }).click(),
	]);
	expect(forge.url()).toBe(
		'https://github.com/example/vicini-e-connessi/new/main?filename=content%2Foffers%2Fbottegaviva--un-testo-molto-lungo.md',
	);
	await page.getByText('Testo copiato.').waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('title: Un testo molto lungo');
	const mail = await page.getByRole('link', { name: "Apri l'e-mail" }).getAttribute('href');
	expect(new URL(mail ?? '').searchParams.get('body')).toContain(
		'in allegato la nostra proposta per il catalogo: bottegaviva--un-testo-molto-lungo.md',
	);
});

test('opening the form costs what a poor line can bear, and the rest waits', async () => {
	// A page without scripts, of which the browser would keep those that the form has too.
	const { page } = await visit(form.browser, `${form.site.home}robots.txt`);
	let bytes = 0;
	const sizes: Promise<void>[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() !== 'script') return;
		sizes.push(
			response.body().then((body) => {
				bytes += brotliCompressSync(body).length;
			}),
		);
	});
	await page.goto(form.address, { waitUntil: 'networkidle' });
	await Promise.all(sizes);
	console.log(`Scripts of the form when it opens: ${bytes} bytes after brotli.`);
	expect(bytes).toBeGreaterThan(10_000);
	expect(bytes).toBeLessThanOrEqual(60_000);
});

testAnswering(form);
testDrafts(form);
testSlowLine(form);
testPictures(form);
testForEverybody(form);
