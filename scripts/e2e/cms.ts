import type { Locator, Page } from 'playwright-core';
import { isOptional } from '../../src/forms/optional.ts';
import type { Field } from '../../src/schema/describe.ts';

/** What a person writes in a form: texts, names of choices, and lists and groups of them. */
type Answer = string | string[] | Answers | Answers[];
interface Answers {
	[key: string]: Answer;
}

/** Opens the CMS and goes in, as the local trial lets anybody do. */
export async function openCms(page: Page, home: string): Promise<void> {
	await page.goto(`${home}admin/`);
	await page.getByRole('button', { name: 'Accedi' }).click();
	await page.getByRole('heading', { name: 'Offerte' }).waitFor();
}

/** Fills in the fields that have an answer. */
export async function fillIn(page: Page, fields: Field[], answers: Answers, at = 0): Promise<void> {
	for (const field of fields) {
		const answer = answers[field.key];
		const name = isOptional(field, fields) ? `${field.label} (facoltativo)` : field.label;
		const control = page.getByLabel(name, { exact: true }).nth(at);
		if (answer !== undefined) await fillField(page, { field, control }, answer, at);
	}
}

/** Writes another answer in place of a text, key by key: Decap would add what is filled in at once. */
export async function writeOver(control: Locator, text: string): Promise<void> {
	await control.click();
	await control.press('Control+A');
	await control.press('Delete');
	await control.pressSequentially(text);
}

/** Saves the entry, and says which fields are wrong if it can't. */
export async function save(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Salva', exact: true }).click();
	const complaints = page.locator('[class*=ControlErrorsList] li');
	const saved = page.getByText('Modifiche salvate');
	await saved.or(complaints).first().waitFor();
	const [complaint] = await complaints.allTextContents();
	if (complaint !== undefined) throw new Error(`The form refuses an answer. ${complaint}`);
}

/** Tries to save an entry, and returns what then stands beside its fields. */
export async function refusals(page: Page): Promise<string[]> {
	await page.getByRole('button', { name: 'Salva', exact: true }).click();
	await page.getByRole('alert').filter({ hasText: 'La voce non è salvata' }).waitFor();
	return page
		.locator('[class*=ControlErrorsList] li')
		.evaluateAll((found) =>
			found.map(({ parentElement, textContent }) =>
				[parentElement?.previousElementSibling?.textContent, textContent].join(': '),
			),
		);
}

/** Moves a saved entry to another status of the editorial workflow. */
export async function setStatus(page: Page, status: 'In revisione' | 'Pronta'): Promise<void> {
	await page.getByRole('button', { name: /^Stato:/ }).click();
	await page.getByRole('menuitem', { name: status }).click();
	await page.getByRole('button', { name: `Stato: ${status}` }).waitFor();
}

async function fillField(
	page: Page,
	{ field, control }: { field: Field; control: Locator },
	answer: Answer,
	at: number,
): Promise<void> {
	const { shape } = field;
	switch (shape.kind) {
		case 'text':
			if (shape.control === 'markdown') {
				await page.locator('[contenteditable=true]').nth(at).click();
				// As if pasted: key by key a text takes seconds.
				await page.keyboard.insertText(textOf(answer));
				return;
			}
			await control.fill(textOf(answer));
			return;
		case 'pattern':
		case 'webAddress':
		case 'email':
		case 'day':
		case 'wholeNumber':
			await control.fill(textOf(answer));
			return;
		case 'choice':
		case 'numberChoice':
		case 'term':
		case 'reference':
			await choose(page, control, textOf(answer));
			return;
		case 'yesNo':
		case 'upload':
			throw new Error(`"${field.key}" is answered by hand: no journey needs it yet.`);
		case 'group':
			await fillIn(page, shape.fields, answer as Answers, at);
			return;
		case 'list':
			await fillList(page, { field, item: shape.item }, answer as string[] | Answers[], control);
	}
}

function textOf(answer: Answer): string {
	if (typeof answer === 'string') return answer;
	throw new Error(`This field takes a text, not ${JSON.stringify(answer)}.`);
}

async function fillList(
	page: Page,
	{ field, item }: { field: Field; item: Field['shape'] },
	answers: string[] | Answers[],
	control: Locator,
): Promise<void> {
	for (const [at, answer] of answers.entries()) {
		if (typeof answer === 'string') {
			await choose(page, control, answer);
			continue;
		}
		if (item.kind !== 'group') throw new Error(`"${field.key}" is no list of groups.`);
		// Decap calls a list by its key.
		const list = page.locator(`[id^="${field.key}-field-"]`);
		await list.getByRole('button', { name: 'Aggiungi voce' }).click();
		await fillIn(page, item.fields, answer, at);
	}
}

async function choose(page: Page, control: Locator, name: string): Promise<void> {
	await control.fill(name);
	await page.getByRole('option', { name, exact: true }).click();
}
