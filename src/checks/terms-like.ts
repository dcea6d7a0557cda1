import { closest } from '../schema/nearest.ts';
import type { IndexedTerm } from './catalogue-index.ts';
import { nearestTerm } from './nearest-term.ts';

/**
 * What to write in the place of a term that a vocabulary does not have: of a short list all terms, of a
 * long one that which was meant, or those that are most alike, and where the list is.
 */
export function termsLike(written: string, vocabulary: ReadonlyMap<string, IndexedTerm>): string {
	const meant = nearestTerm(written, vocabulary);
	const perhaps = meant === undefined ? '' : `Forse volevi «${meant}». `;
	const ids = [...vocabulary.keys()];
	if (ids.length <= fewTerms) return `${perhaps}Le voci sono: ${ids.join(', ')}.`;
	const whole = `Tutte le voci sono in ${vocabulary.get(ids[0] ?? '')?.file ?? ''}.`;
	if (perhaps !== '') return `${perhaps}${whole}`;
	// Comparing takes as long as the text, which a stranger wrote.
	const alike = closest(written.slice(0, longestCompared), ids, mostAlike);
	return `Le voci più simili sono: ${alike.join(', ')}. ${whole}`;
}

/** As many as one reads at a glance. */
const fewTerms = 8;
const mostAlike = 3;
const longestCompared = 100;
