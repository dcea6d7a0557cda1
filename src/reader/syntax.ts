import type { Finding, Issue } from '../schema/issue.ts';
import { show } from '../schema/messages.ts';
import { syntaxErrorOf } from './position.ts';

/** A problem of the file as a whole, which keeps its fields from being read at all. */
export function fileIssue(file: string, problem: string, cure: string, line = 1): Issue {
	const finding: Finding = {
		file,
		path: [],
		value: undefined,
		problem,
		cure,
		rule: 'syntax',
		severity: 'error',
	};
	return { ...finding, line };
}

/**
 * What is wrong with YAML that could not be read.
 *
 * @param text the whole file
 * @param error what the reader threw; its line is used where the second parser finds nothing wrong
 */
export function syntaxIssue(file: string, text: string, error: unknown): Issue {
	const found = syntaxErrorOf(text);
	const line = found?.line ?? lineOfError(error, text);
	const known = found === undefined ? undefined : problems[found.code];
	if (known !== undefined) return fileIssue(file, known.problem, known.cure, line);
	const written = text.split(/\r?\n/)[line - 1] ?? '';
	return fileIssue(
		file,
		`Questa riga non si legge: ${show(written.trim())}.`,
		'Scrivi ogni campo come «nome: valore». Se il valore comincia con un segno o contiene due punti, mettilo fra virgolette.',
		line,
	);
}

/** The line that js-yaml names, counted from the dashes; else the first line of the fields. */
function lineOfError(error: unknown, text: string): number {
	const mark = (error as { mark?: { line?: number } }).mark?.line;
	if (mark !== undefined) return mark + 1;
	return text.startsWith('---') ? 2 : 1;
}

/** Codes of the `yaml` package for the mistakes people make. */
const problems: Record<string, { problem: string; cure: string }> = {
	DUPLICATE_KEY: {
		problem: 'Questo campo è scritto due volte.',
		cure: 'Tieni una sola delle due righe.',
	},
	TAB_AS_INDENT: {
		problem: 'La riga comincia con una tabulazione.',
		cure: 'Sostituiscila con due spazi.',
	},
	BLOCK_AS_IMPLICIT_KEY: {
		problem: 'Nel valore ci sono altri due punti.',
		cure: 'Metti il valore fra virgolette: "…".',
	},
	MISSING_CHAR: {
		problem: 'Manca la virgoletta o la parentesi che chiude il valore.',
		cure: 'Chiudi il valore con lo stesso segno con cui comincia.',
	},
	BAD_INDENT: {
		problem: 'I rientri non sono allineati.',
		cure: 'Allinea i campi dello stesso gruppo alla stessa distanza dal margine.',
	},
};
