import { htmlIn } from './plain-text.ts';
import { show } from './shown-value.ts';
import { text } from './text.ts';
import { pageHeadingIn, pictureIn } from './unwanted-markdown.ts';

/**
 * Markdown below the page's own headings, without pictures and raw HTML: what cannot run needs no
 * cleaning. An excerpt's end may be asked for.
 */
export function markdown({ min, max, excerpt }: { min: number; max: number; excerpt?: true }) {
	const shown = (written: string) => (excerpt ? written.replace(excerptEnd, '') : written);
	const htmlOf = (written: string) => htmlIn(shown(written));
	const headingOf = (written: string) => pageHeadingIn(shown(written));
	return text({ min, max })
		.refine((written) => htmlOf(written) === undefined, {
			error: (issue) => `Nel testo c'è del codice HTML: «${htmlOf(String(issue.input)) ?? ''}».`,
			params: {
				cure: 'Toglilo e usa il Markdown: **grassetto**, elenchi con *, collegamenti [testo](https://…).',
			},
		})
		.refine((written) => headingOf(written) === undefined, {
			error: (issue) =>
				`${show(headingOf(String(issue.input)))} è un titolo di primo o secondo livello: quelli sono della pagina.`,
			params: {
				cure: 'Comincia la riga con tre cancelletti (###), o nel modulo scegli «Titolo». Se volevi una linea, lascia una riga vuota prima dei trattini.',
			},
		})
		.refine((written) => pictureIn(written) === undefined, {
			error: (issue) => `Nel testo c'è un'immagine: ${show(pictureIn(String(issue.input)))}.`,
			params: {
				cure: 'Toglila: qui il sito non ne mostra. Se serve, metti un collegamento: [che cosa si vede](https://…).',
			},
		});
}

/** The line of an announcement that ends its excerpt. */
export const excerptEnd = /<!--\s*more\s*-->/i;
