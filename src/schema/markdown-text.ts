import { htmlIn } from './plain-text.ts';
import type { Refinement } from './refinement.ts';
import { show } from './shown-value.ts';
import { text } from './text.ts';
import { pageHeadingIn, pictureIn } from './unwanted-markdown.ts';

/**
 * Markdown below the page's own headings, without pictures and raw HTML: what cannot run needs no
 * cleaning. An excerpt's end may be asked for.
 */
export function markdown({ min, max, excerpt }: { min: number; max: number; excerpt?: true }) {
	const shown = (written: string) => (excerpt ? written.replaceAll(everyEnd, '') : written);
	const htmlOf = (written: unknown) => htmlIn(shown(String(written)));
	const headingOf = (written: unknown) => pageHeadingIn(shown(String(written)));
	return text({ min, max })
		.refine((written) => !excerpt || !excerptEnd.test(written.replace(excerptEnd, '')), {
			params: {
				explain: () => ({
					problem: "La riga <!-- more --> c'è due volte.",
					cure: 'Tienine una sola: divide il riassunto dal resto.',
				}),
			} satisfies Refinement,
		})
		.refine((written) => htmlOf(written) === undefined, {
			params: {
				explain: (written) => ({
					problem: `Nel testo c'è del codice HTML: ${show(htmlOf(written))}.`,
					cure: 'Toglilo e usa il Markdown: **grassetto**, elenchi con *, collegamenti [testo](https://…).',
				}),
			} satisfies Refinement,
		})
		.refine((written) => headingOf(written) === undefined, {
			params: {
				explain: (written) => ({
					problem: `${show(headingOf(written))} è un titolo di primo o secondo livello: quelli sono della pagina.`,
					cure: 'Comincia la riga con tre cancelletti (###), o nel modulo scegli «Titolo». Se volevi una linea, lascia una riga vuota prima dei trattini.',
				}),
			} satisfies Refinement,
		})
		.refine((written) => pictureIn(written) === undefined, {
			params: {
				explain: (written) => ({
					problem: `Nel testo c'è un'immagine: ${show(pictureIn(String(written)))}.`,
					cure: 'Toglila: qui il sito non ne mostra. Se serve, metti un collegamento: [che cosa si vede](https://…).',
				}),
			} satisfies Refinement,
		});
}

/** The line of an announcement that ends its excerpt. */
export const excerptEnd = /<!--\s*more\s*-->/i;

const everyEnd = new RegExp(excerptEnd, 'gi');
