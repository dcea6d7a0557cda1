import type { Page } from 'playwright-core';

/** What the keyboard meets on a page. */
export interface Walk {
	/** How many places the keyboard stopped at. */
	stops: number;
	/** What is wrong with some of them. */
	faults: string[];
}

/**
 * Goes through a page with the Tab key until it leaves, as somebody without a mouse does. A stop must
 * be seen, whole or in part, not covered, with a visible focus, and big enough for a thumb: 44 px,
 * but for links within a sentence (WCAG 2.2, 2.4.7, 2.4.11 and 2.5.5).
 */
export async function walkByKeyboard(page: Page): Promise<Walk> {
	const limit = (await page.evaluate(countFocusable)) + 10;
	const faults: string[] = [];
	for (let stops = 0; stops <= limit; stops++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(lookAtFocus);
		if (stop === undefined) return { stops, faults };
		faults.push(...stop.faults.map((fault) => `${fault}: ${stop.html}`));
	}
	return { stops: limit, faults: [...faults, 'the keyboard does not get out of the page'] };
}

function countFocusable(): number {
	return document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')
		.length;
}

/** Runs in the page. Nothing has the focus once the keyboard has left. */
function lookAtFocus(): { html: string; faults: string[] } | undefined {
	const element = document.activeElement;
	if (element === null || element === document.body) return undefined;
	// A card's link covers the card, and a box to tick is ticked by its label too.
	const after = getComputedStyle(element, '::after');
	const isStretched = after.position === 'absolute';
	const card = isStretched && element instanceof HTMLElement ? element.offsetParent : null;
	const target = card ?? element.closest('label') ?? element;
	const box = element.getBoundingClientRect();
	const [line = box] = element.getClientRects();
	const style = getComputedStyle(element);
	const area = target.getBoundingClientRect();
	const x = line.x + line.width / 2;
	const y = line.y + line.height / 2;
	const top = document.elementFromPoint(x, y);
	const isInSentence =
		style.display === 'inline' &&
		element.parentElement?.textContent.trim() !== element.textContent.trim();
	const isSmall = Math.round(area.width) < 44 || Math.round(area.height) < 44;
	const isOutside = x < 0 || y < 0 || x > innerWidth || y > innerHeight;
	const isCovered = top === null || !(element.contains(top) || top.contains(element));
	const faults = {
		'has no size': box.width === 0 || box.height === 0,
		'is off the screen': isOutside,
		'is covered': !isOutside && isCovered,
		'does not show the focus': style.outlineStyle === 'none' && after.outlineStyle === 'none',
		'is smaller than 44 px': !isInSentence && isSmall,
	};
	return {
		html: element.outerHTML.slice(0, 120),
		faults: Object.entries(faults).flatMap(([fault, is]) => (is ? [fault] : [])),
	};
}
