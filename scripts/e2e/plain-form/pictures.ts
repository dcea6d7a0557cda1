import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { draftFragment } from '../../../src/forms/proposal/draft-link.ts';
import { lastStep } from '../../../src/forms/proposal/draft.ts';
import { aPartner } from '../../../src/schema/testing/a-partner.ts';
import { anOffer } from '../../../src/schema/testing/an-offer.ts';
import { visit } from '../visit.ts';
import { check, checkedAs } from './a-proposal.ts';
import { checkedCopy, copyOfSample } from './copy-of-sample.ts';
import { holdNextPicture } from './held-picture.ts';
import type { ServedForm } from './served-form.ts';
import { describedBy, goThrough, openDetails } from './walk.ts';

/** Pictures among the answers. */
export function testPictures(form: ServedForm): void {
	test('a logo goes with the proposal; a draft knows its name alone and asks for it again', async () => {
		const logo = { name: 'marchio.jpg', mimeType: 'image/jpeg', buffer: await aLargeLogo() };
		const fragment = await draftFragment({
			check: checkedAs('societa'),
			known: '',
			step: lastStep,
			partners: aPartner({ name: 'Pane Caldo', logo: logo.name, logoAlt: 'Un cerchio rosso' }),
			offers: anOffer({ title: 'Il forno in rete' }),
		});
		const { page, complaints } = await visit(form.browser, form.address + fragment);
		await page.locator('#errori').getByRole('link', { name: /^Logo/ }).click();
		const question = page.getByLabel('Logo (facoltativo)', { exact: true });
		await expect.poll(() => question.evaluate((at) => at === document.activeElement)).toBe(true);
		expect(await describedBy(page, '#partners-logo')).toContain(
			'Scegli di nuovo il file «marchio.jpg»: una bozza ne conserva solo il nome.',
		);
		await question.setInputFiles({ ...logo, name: 'finto.png', buffer: Buffer.from('<script>') });
		await page.getByText('Hai scelto finto.png').waitFor();
		await page.getByRole('button', { name: 'Avanti' }).click();
		await page.locator('#errori').getByText("Logo: Il file non è un'immagine").waitFor();

		const taken = await sharp(logo.buffer).resize(200).withExif(somePlace).png().toBuffer();
		await question.setInputFiles({ name: 'casa.png', mimeType: 'image/png', buffer: taken });
		await page.getByText("Hai scelto casa.png. Abbiamo convertito l'immagine").waitFor();

		await question.setInputFiles(logo);
		await page
			.getByText("Hai scelto marchio.jpg. Abbiamo convertito l'immagine: ora è di ")
			.waitFor();
		for (let step = 3; step <= 8; step += 1) {
			await page.getByRole('button', { name: 'Avanti' }).click();
			await page.getByText(`Passo ${step} di 8`).waitFor();
		}
		const shown = page.getByRole('img', { name: 'Un cerchio rosso' });
		expect(await shown.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(400);

		const root = await copyOfSample();
		const picture = 'public/uploads/pane-caldo/logo.webp';
		for (const [name, file] of [
			["Scarica i dati dell'organizzazione", 'content/partners/pane-caldo.md'],
			['Scarica il servizio', 'content/offers/pane-caldo--il-forno-in-rete.md'],
			["Scarica l'immagine (Logo)", picture],
		] as const) {
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name }).last().click(),
			]);
			expect(download.suggestedFilename()).toBe(path.basename(file));
			await download.saveAs(path.join(root, file));
		}
		expect(await checkedCopy(root)).toContain('nessun errore');
		const mail = await page.getByRole('link', { name: "Apri l'e-mail" }).getAttribute('href');
		expect(new URL(mail ?? '').searchParams.get('body')).toContain('logo.webp');
		expect(complaints).toEqual([]);
	});

	test('of files that are chosen one after the other the last one counts, and none that was removed', async () => {
		const fragment = await draftFragment({
			check: {},
			known: '',
			step: 1,
			partners: aPartner({ name: 'Pane Caldo' }),
			offers: {},
		});
		const { page } = await visit(form.browser, form.address + fragment);
		page.on('dialog', (dialog) => void dialog.accept());
		const buffer = await sharp(await aLargeLogo())
			.resize(200)
			.png()
			.toBuffer();
		const logo = { mimeType: 'image/png', buffer };
		const question = page.getByLabel('Logo (facoltativo)', { exact: true });
		const shown = page.locator('#partners-logo-scelto');
		const chooseSlowly = async () => {
			const slow = await holdNextPicture(page);
			await question.setInputFiles({ ...logo, name: 'lento.png' });
			await slow.evaluate(({ held }) => held);
			await page.getByRole('status').getByText('Stiamo guardando il file lento.png').waitFor();
			return () => slow.evaluate(({ release }) => release());
		};
		await page.getByText('Passo 2 di 8').waitFor();
		await openDetails(page);
		const comeLate = await chooseSlowly();
		await question.setInputFiles({ ...logo, name: 'svelto.png' });
		await page.getByText('Hai scelto svelto.png').waitFor();
		await comeLate();
		expect.soft(await shown.innerText()).toContain('svelto.png');

		const comeAfterRemoval = await chooseSlowly();
		await page.getByRole('button', { name: "Togli l'immagine (Logo)" }).click();
		await comeAfterRemoval();
		expect.soft(await shown.innerText()).toBe('');

		const comeAfterRestart = await chooseSlowly();
		await page.getByRole('button', { name: 'Ricomincia' }).click();
		await page.getByText('Passo 1 di 8').waitFor();
		await comeAfterRestart();
		await goThrough(page, [check]);
		await page.getByRole('radio', { name: 'No, è nuova' }).check();
		await openDetails(page);
		expect.soft(await shown.innerText()).toBe('');
	});
}

/** What a phone writes into a photograph. */
const somePlace = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 23/1 0/1' } };

/** A logo as people have it: far too large, and in a format that the catalogue does not take. */
function aLargeLogo(): Promise<Buffer> {
	const drawn =
		'<svg width="2000" height="1000"><circle cx="1000" cy="500" r="400" fill="red"/></svg>';
	return sharp(Buffer.from(drawn)).jpeg({ quality: 100 }).toBuffer();
}
