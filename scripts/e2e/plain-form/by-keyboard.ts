import type { Page } from 'playwright-core';

/** An answer: what is typed, which of several, those to mark, or day, month and year. */
export type KeyboardAnswer =
	| { type: string }
	| { choose: string }
	| { mark: string[] }
	| { day: [string, string, string] }
	| 'press';

/**
 * Goes on with the Tab key to each question in turn, by its name, and answers it with keys alone.
 *
 * @throws when the keyboard does not come to a question
 */
export async function answerByKeyboard(
	page: Page,
	answers: [name: string, answer: KeyboardAnswer][],
): Promise<void> {
	for (const [name, answer] of answers) await answerOne(page, name, answer);
}

/** Presses the Tab key until what has this name has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
	const met: string[] = [];
	for (let presses = 0; presses < enough; presses++) {
		await page.keyboard.press('Tab');
		const found = await page.evaluate(nameOfFocus);
		if (found === name) return;
		met.push(found);
	}
	throw new Error(
		`The keyboard does not come to "${name}", but to: ${met.map((one) => one.slice(0, 40)).join(' | ')}`,
	);
}

async function answerOne(page: Page, name: string, answer: KeyboardAnswer): Promise<void> {
	const { keyboard } = page;
	if (answer === 'press') {
		await tabTo(page, name);
		await keyboard.press('Enter');
	} else if ('type' in answer) {
		await tabTo(page, name);
		await keyboard.press('Control+A');
		await keyboard.insertText(answer.type);
	} else if ('choose' in answer) {
		await tabTo(page, name);
		await keyboard.press('Space');
		for (let presses = 0; presses < enough; presses++) {
			if ((await page.evaluate(optionOfFocus)) === answer.choose) return;
			await keyboard.press('ArrowDown');
		}
		throw new Error(`"${name}" has no answer "${answer.choose}".`);
	} else if ('mark' in answer) {
		for (const option of answer.mark) {
			await tabTo(page, option);
			await keyboard.press('Space');
		}
	} else {
		await tabTo(page, `${name}: Giorno`);
		for (const part of answer.day) {
			await keyboard.press('Control+A');
			await keyboard.insertText(part);
			await keyboard.press('Tab');
		}
	}
}

/** Runs in the page: the words that name what has the focus; of one of several answers, its question. */
function nameOfFocus(): string {
	const element = document.activeElement;
	const words = (of: Element | null | undefined) =>
		(of?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
	if (element instanceof HTMLInputElement && element.type === 'radio')
		return words(element.closest('fieldset')?.querySelector('legend'));
	if (element?.closest('.question-day') != null) {
		const legend = element.closest('fieldset')?.querySelector('legend');
		return `${words(legend)}: ${words((element as HTMLInputElement).labels?.[0])}`;
	}
	if (
		element instanceof HTMLInputElement ||
		element instanceof HTMLTextAreaElement ||
		element instanceof HTMLSelectElement
	)
		return words(element.labels?.[0]);
	return element === document.body ? '' : words(element).slice(0, 200);
}

/** Runs in the page: the answer that has the focus. */
function optionOfFocus(): string {
	const element = document.activeElement;
	if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
	return element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent.trim() ?? '') : '';
}

/** More stops than any step has. */
const enough = 150;
