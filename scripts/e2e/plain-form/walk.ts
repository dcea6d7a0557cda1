import type { Page } from 'playwright-core';
import type { proposal } from './a-proposal.ts';
import { answerByKeyboard } from './by-keyboard.ts';

/** Answers steps, the first of which has this number. */
export async function goThrough(page: Page, steps: typeof proposal, first = 1): Promise<void> {
	for (const [position, answers] of steps.entries()) {
		await page.getByText(`Passo ${first + position} di 8`).waitFor();
		await answerByKeyboard(page, answers);
	}
}

/** The words that are tied to a control. */
export async function describedBy(page: Page, control: string): Promise<string> {
	const ids = (await page.locator(control).getAttribute('aria-describedby')) ?? '';
	const said = await Promise.all(ids.split(' ').map((id) => page.locator(`#${id}`).innerText()));
	return said.join(' ');
}

/** Opens all that is folded away. */
export function openDetails(page: Page): Promise<void> {
	return page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
}
