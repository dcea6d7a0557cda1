import { z } from 'zod';
import { unseenIn } from './plain-text.ts';
import type { Refinement } from './refinement.ts';
import { show } from './shown-value.ts';

/**
 * A text on one or more lines. Typographic apostrophes become straight ones and accents one character
 * with their letter, so that every text is searched and compared in one spelling; spaces around it and
 * the hyphens that word processors hide in words are dropped.
 */
export function text({ min, max }: { min: number; max: number }) {
	return z
		.string()
		.overwrite((written) => (ordinary.test(written) ? written : respelt(written)).trim())
		.min(min)
		.max(max)
		.refine((written) => ordinary.test(written) || unseenIn(written) === undefined, {
			params: {
				explain: (input) => ({
					problem: `Nel testo c'è un carattere che non si vede: ${unseenIn(String(input)) ?? ''}.`,
					cure: 'Cancella e riscrivi il testo in quel punto.',
				}),
			} satisfies Refinement,
		});
}

/** A title people will read in a list: no shouting. */
export function title({ min, max }: { min: number; max: number }) {
	return text({ min, max })
		.refine((written) => !isShouted(written), {
			params: {
				explain: (input) => ({
					problem: `${show(input)} è scritto tutto in maiuscolo.`,
					cure: "Usa la maiuscola solo all'inizio e nei nomi propri.",
				}),
			} satisfies Refinement,
		})
		.refine((written) => !written.includes('!'), {
			params: {
				explain: (input) => ({
					problem: `In ${show(input)} c'è un punto esclamativo.`,
					cure: 'Toglilo: il catalogo descrive, non fa pubblicità.',
				}),
			} satisfies Refinement,
		});
}

function isShouted(written: string): boolean {
	return (
		written.length > 3 && written === written.toUpperCase() && written !== written.toLowerCase()
	);
}

function respelt(written: string): string {
	return written.normalize('NFC').replaceAll(/[’ʼ]/g, "'").replaceAll(softHyphen, '');
}

// Common letters and signs, none to be replaced or refused: most texts have no others, and looking for
// every strange character in each of them takes long.
const ordinary = /^[\n\x20-\x7eÀ-ÿ«»…€]*$/;
const softHyphen = '\u00ad';
