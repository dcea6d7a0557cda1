import type { Finding, Issue, Message } from '../schema/issue.ts';
import { show } from '../schema/shown-value.ts';
import type { Parts } from './parts.ts';
import { mistakeIn } from './position.ts';
import type { Refusal } from './yaml.ts';

/** A problem of the file as a whole, which keeps its fields from being read at all. */
export function fileIssue(file: string, message: Message, line = 1): Issue {
	const finding: Finding = {
		file,
		path: [],
		value: undefined,
		problem: message.problem,
		cure: message.cure,
		rule: 'syntax',
		severity: 'error',
	};
	return { ...finding, line };
}

/**
 * What is wrong with YAML that could not be read.
 *
 * @param refusal why; its line is used where the second parser finds nothing wrong
 */
export function syntaxIssue(file: string, parts: Parts, refusal: Refusal): Issue {
	const known = reasons.find(({ reason }) => refusal.reason.startsWith(reason));
	const lines = parts.yaml.split('\n');
	const within = Math.min(refusal.line ?? 1, lines.length);
	const line = within + parts.yamlLine - 1;
	if (known !== undefined) return fileIssue(file, known, line);
	const mistake = mistakeIn(parts);
	const described = mistake && codes[mistake.code];
	if (mistake !== undefined && described !== undefined)
		return fileIssue(file, described, mistake.line);
	const place = mistake?.line ?? line;
	const written = lines[place - parts.yamlLine] ?? '';
	return fileIssue(
		file,
		{
			problem: `Questa riga non si legge: ${show(written.trim())}.`,
			cure: 'Scrivi ogni campo come «nome: valore». Se il valore comincia con un segno o contiene due punti, mettilo fra virgolette.',
		},
		place,
	);
}

/** A value that stands for another, which a few lines can turn into millions. */
export const alias: Message = {
	problem: 'Un valore che comincia con * rimanda a un altro punto del file.',
	cure: "Scrivi il valore per intero. Se l'asterisco fa parte del testo, metti il testo fra virgolette.",
};

/** Reasons of js-yaml, and our own, that need no second look. */
const reasons: (Message & { reason: string })[] = [
	{
		reason: 'duplicated mapping key',
		problem: 'Questo campo è scritto due volte.',
		cure: 'Tieni una sola delle due righe.',
	},
	{
		reason: 'nesting exceeded',
		problem: "I campi sono uno dentro l'altro troppe volte.",
		cure: 'Riscrivi il file partendo da un altro della stessa cartella.',
	},
	{
		reason: 'unidentified alias',
		...alias,
	},
	{
		reason: 'unknown tag',
		problem: 'Il valore comincia con un punto esclamativo.',
		cure: 'Metti il valore fra virgolette.',
	},
	{
		reason: 'expected a single document',
		problem: 'I campi finiscono prima della seconda riga di trattini.',
		cure: 'Togli le righe di soli punti o di trattini che stanno fra i campi.',
	},
	{
		reason: 'no mapping',
		problem: 'Qui servono dei campi, e non ce ne sono.',
		cure: 'Scrivi ogni campo su una riga, come «nome: valore».',
	},
];

/** Codes of the `yaml` package for the mistakes people make. */
const codes: Record<string, Message> = {
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
