import { createRequire } from 'node:module';
import type { RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);

/** Puts both engines into a page, which its own policy would refuse: the context must bypass it. */
export async function bringEngines(page: Page): Promise<void> {
	await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
	await page.addScriptTag({ path: require.resolve('accessibility-checker-engine/ace.js') });
}

/** What axe finds wrong: levels A and AA, contrast by level AAA, and good practice. */
export function axeFaults(page: Page): Promise<string[]> {
	const levels = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
	return runAxe(page, [...levels, 'best-practice']);
}

/** Text that stands too weakly on its ground, by level AAA. */
export function contrastFaults(page: Page): Promise<string[]> {
	return runAxe(page, { type: 'rule', values: ['color-contrast-enhanced'] });
}

function runAxe(page: Page, runOnly: string[] | RunOnly): Promise<string[]> {
	return page.evaluate(async (rules) => {
		const { violations } = await window.axe.run(document, {
			runOnly: rules,
			// Half the time goes into naming what is well.
			resultTypes: ['violations'],
			selectors: false,
		});
		return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe ${id}: ${html}`));
	}, runOnly);
}

/** What the IBM engine calls a violation beyond doubt. */
export function ibmFaults(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const { results } = await new window.ace.Checker().check(document, ['WCAG_2_2']);
		return results
			.filter(({ value: [kind, outcome] }) => kind === 'VIOLATION' && outcome === 'FAIL')
			.map(({ ruleId, message, snippet }) => `ibm ${ruleId}: ${message} ${snippet}`);
	});
}

interface IbmResult {
	ruleId: string;
	/** The kind of requirement, and how the page meets it. */
	value: [string, string];
	message: string;
	snippet: string;
}

declare global {
	interface Window {
		axe: typeof import('axe-core');
		ace: {
			Checker: new () => {
				check: (document: Document, rulesets: string[]) => Promise<{ results: IbmResult[] }>;
			};
		};
	}
}
