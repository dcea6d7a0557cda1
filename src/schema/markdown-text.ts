import { htmlIn } from './plain-text.ts';
import type { Refinement } from './refinement.ts';
import { show } from './shown-value.ts';
import { text } from './text.ts';

/** Markdown without raw HTML: what cannot run needs no cleaning. An excerpt's end may be asked for. */
export function markdown({ min, max, excerpt }: { min: number; max: number; excerpt?: true }) {
	const shown = (written: string) => (excerpt ? written.replaceAll(everyEnd, '') : written);
	const htmlOf = (written: unknown) => htmlIn(shown(String(written)));
	return text({ min, max })
		.refine((written) => !excerpt || !excerptEnd.test(written.replace(excerptEnd, '')), {
			params: {
				explain: () => ({
					problem: "La riga <!-- more --> c'è due volte.",
					cure: 'Tienine una sola: divide il riassunto dal resto.',
				}),
			} satisfies Refinement,
		})
		.refine((written) => htmlOf(written).length === 0, {
			params: {
				explain: (written) => ({
					problem: `Nel testo c'è del codice HTML: ${htmlOf(written).slice(0, mostPieces).map(show).join(', ')}.`,
					cure: 'Toglilo e usa il Markdown: **grassetto**, elenchi con *, collegamenti [testo](https://…).',
				}),
			} satisfies Refinement,
		});
}

/** The line of an announcement that ends its excerpt. */
export const excerptEnd = /<!--\s*more\s*-->/i;

/** Who pastes a whole page reads enough with these. */
const mostPieces = 10;

const everyEnd = new RegExp(excerptEnd, 'gi');
