import type { Page } from 'playwright-core';

/** Signs in to the CMS through its window; somebody new lets it make a fork. */
export async function enterCms(page: Page, home: string, { isNew }: { isNew: boolean }) {
	await page.goto(`${home}admin/`);
	await page.getByRole('button', { name: 'Accedi con GitHub' }).click();
	if (isNew) await page.getByRole('button', { name: 'Crea la mia copia' }).click();
	await page.getByRole('heading', { name: 'Offerte' }).waitFor();
}

/** Uploads a picture from within the form, and takes it for the entry. */
export async function choosePicture(page: Page, name: string, buffer: Buffer): Promise<void> {
	await page.getByRole('button', { name: "Scegli un'immagine" }).click();
	await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer });
	await page.getByText('Bozza', { exact: true }).waitFor();
	await page.getByRole('button', { name: 'Usa il file scelto' }).click();
	await page.getByRole('button', { name: "Scegli un'altra immagine" }).waitFor();
}
