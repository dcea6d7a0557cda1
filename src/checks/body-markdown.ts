import { unshownIn } from '../markdown/markdown.ts';
import { show } from '../schema/shown-value.ts';
import { fittingTextAt } from './fitting-text.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** What the text of an entry means for its page is shown there, and not printed as it was typed. */
export const bodyMarkdown: Rule = {
	name: 'body-markdown',
	scope: 'entry',
	check(entry) {
		return checkBody(fittingTextAt(entry, 'body') ?? '');
	},
};

/** The same of the text alone, for forms. */
export function checkBody(body: string): RuleFinding[] {
	if (!signs.test(body)) return [];
	const { headings, pictures, links, tables } = unshownIn(body);
	const problems = [
		...headings.map((heading) => ({ value: heading, ...aboutHeading(heading) })),
		...pictures.map((words) => ({ value: words, ...aboutPicture(words) })),
		...[...new Set(links)].map((address) => ({ value: address, ...aboutLink(address) })),
		...tables.map((line) => ({ value: line, ...aboutTable(line) })),
	];
	return problems.map((problem) => ({ ...problem, path: ['body'], severity: 'error' }));
}

// Few texts have links, bars or such headings, and reading Markdown takes long.
const signs = /\]\(|\]:|<[a-z]|\||(?<!#)##?(?!#)|^[ \t>]*(?:=+|-+)[ \t]*$/im;

function aboutHeading(heading: string) {
	return {
		problem: `${show(heading)} è un titolo di primo o secondo livello: quelli sono della pagina.`,
		cure: 'Comincia la riga con tre cancelletti (###), o nel modulo scegli «Titolo». Se volevi una linea, lascia una riga vuota prima dei trattini.',
	};
}

function aboutPicture(words: string) {
	return {
		problem: `Nel testo c'è un'immagine${words === '' ? '' : `: ${show(words)}`}.`,
		cure: 'Toglila: qui il sito non ne mostra. Se serve, metti un collegamento: [che cosa si vede](https://…).',
	};
}

function aboutLink(address: string) {
	if (address.startsWith('https://')) {
		return {
			problem: `Il collegamento ${show(address)} ha un nome utente davanti al sito.`,
			cure: "Scrivi l'indirizzo senza: chi legge non capirebbe dove porta.",
		};
	}
	const whole = wholeAddress(address);
	return {
		problem: `Il collegamento ${show(address)} non comincia con https://: la pagina lo mostra come testo.`,
		cure: `${whole === undefined ? '' : `Forse volevi ${show(whole)}. `}Scrivi l'indirizzo per intero. Per una e-mail comincia con mailto:, per un numero con tel:.`,
	};
}

/** The address that somebody meant who left out its beginning, or the letter that makes it safe. */
function wholeAddress(address: string): string | undefined {
	if (/^http:\/\/[^/]/i.test(address)) return `https://${address.slice('http://'.length)}`;
	return /^www\.\w/i.test(address) ? `https://${address}` : undefined;
}

function aboutTable(line: string) {
	return {
		problem: `Nel testo c'è una tabella: ${show(line)}. La pagina la mostra come testo.`,
		cure: 'Scrivila come elenco: per ogni voce una riga che comincia con un asterisco.',
	};
}
