import type { Page } from 'playwright-core';

/** What a reader may set, by WCAG 2.2, 1.4.12. */
const spacing = `
	* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
	p { margin-block-end: 2em !important; }
`;

/**
 * Spaces the text of a page as wide as a reader may, and back again.
 *
 * @returns what no longer fits
 */
export async function textSpacingFaults(page: Page): Promise<string[]> {
	const style = await page.addStyleTag({ content: spacing });
	const faults = await page.evaluate(clippedText);
	await style.evaluate((element) => {
		(element as Element).remove();
	});
	return faults;
}

function clippedText(): string[] {
	const faults = [...document.querySelectorAll('body *')]
		.filter(
			(element) => !element.matches('.visually-hidden, .visually-hidden *, .skiplinks *, svg *'),
		)
		.filter((element) => {
			const { overflowX, overflowY } = getComputedStyle(element);
			const clipsX = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
			const clipsY = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
			return element.textContent.trim() !== '' && (clipsX || clipsY);
		})
		.map((element) => `text is cut off: ${element.outerHTML.slice(0, 120)}`);
	const wide = document.documentElement.scrollWidth - innerWidth;
	return wide > 0 ? [...faults, `the page is ${String(wide)} px too wide`] : faults;
}
