import type { Result } from './series.ts';

/**
 * Whether the other generators wrote as many pages as ours, or figures would compare unlike things.
 *
 * @returns a sentence for each that did not
 */
export function pagesThatDiffer(results: Result[]): string[] {
	const ours = results.find(({ name }) => name === 'pages')?.pages;
	return results.flatMap(({ name, pages }) => {
		if (ours === undefined || pages === undefined) return [];
		if (Math.abs(pages - ours) <= tolerated * ours) return [];
		return [`${name} wrote ${pages} pages, and ours are ${ours}.`];
	});
}

/** Hugo writes one page more, a redirection from the first page of the list. */
const tolerated = 0.02;
