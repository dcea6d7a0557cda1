import type { Finding, Issue, Message } from '../schema/issue.ts';
import { show } from '../schema/shown-value.ts';
import type { Parts } from './parts.ts';
import { mistakeIn, repeatedIn } from './position.ts';
import { openQuoteIn, slipIn } from './slips.ts';
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
	const lines = parts.yaml.split('\n');
	const stumble = Math.min(refusal.line ?? 1, lines.length) + parts.yamlLine - 1;
	const certain = certainReasons.find(({ reason }) => refusal.reason.startsWith(reason));
	if (certain !== undefined) return fileIssue(file, certain, stumble);
	const mistake = mistakeIn(parts);
	const places = [stumble, mistake?.line ?? stumble].map((line) => line - parts.yamlLine);
	const slip = slipIn(lines, Math.min(...places), Math.max(...places));
	if (slip !== undefined) return fileIssue(file, slip.message, slip.at + parts.yamlLine);
	const { message, line } =
		reasonProblem(parts, lines, refusal.reason, stumble) ??
		mistakeProblem(parts, lines, mistake ?? { line: stumble, code: '' });
	return fileIssue(file, message, line);
}

/** A value that stands for another, which a few lines can turn into millions. */
export const alias: Message = {
	problem: 'Un valore che comincia con * rimanda a un altro punto del file.',
	cure: "Scrivi il valore per intero. Se l'asterisco fa parte del testo, metti il testo fra virgolette.",
};

/** What js-yaml says, where it says more than the second parser. */
function reasonProblem(
	parts: Parts,
	lines: string[],
	reason: string,
	stumble: number,
): Problem | undefined {
	if (reason.startsWith('duplicated mapping key')) return repeatedProblem(parts, stumble);
	if (reason.startsWith('unidentified alias')) return { message: alias, line: stumble };
	if (reason === 'no mapping') return { message: noFields, line: stumble };
	if (reason.startsWith('expected a single document')) {
		const end = lines.findIndex((line, at) => at > 0 && /^(?:\.\.\.|---)(?:\s|$)/.test(line));
		return { message: earlyEnd, line: Math.max(end, 0) + parts.yamlLine };
	}
	if (!reason.startsWith('unexpected end of the stream')) return undefined;
	const open = openQuoteIn(lines, stumble - parts.yamlLine);
	return open === undefined ? undefined : { message: notClosed, line: open + parts.yamlLine };
}

function repeatedProblem(parts: Parts, stumble: number): Problem {
	const repeated = repeatedIn(parts);
	const cure = 'Tieni una sola delle due righe.';
	if (repeated === undefined) {
		return { message: { problem: 'Questo campo è scritto due volte.', cure }, line: stumble };
	}
	const { name, first, second } = repeated;
	const where = first === second ? `nella riga ${first}` : `alle righe ${first} e ${second}`;
	const problem = `Il campo ${show(name)} c'è due volte, ${where}.`;
	return { message: { problem, cure }, line: second };
}

function mistakeProblem(
	{ yamlLine }: Parts,
	lines: string[],
	{ line, code }: { line: number; code: string },
): Problem {
	const written = lines[line - yamlLine] ?? '';
	const described = codes[code];
	if (described?.when.test(written)) return { message: described, line };
	const problem = `Questa riga non si legge: ${show(written.trim())}.`;
	return { message: { problem, cure: /:\s/.test(written) ? asField : asText }, line };
}

/** Reasons of js-yaml that need no second look. */
const certainReasons: (Message & { reason: string })[] = [
	{
		reason: 'nesting exceeded',
		problem: "I campi sono uno dentro l'altro troppe volte.",
		cure: 'Riscrivi il file partendo da un altro della stessa cartella.',
	},
	{
		reason: 'unknown tag',
		problem: 'Il valore comincia con un punto esclamativo.',
		cure: 'Metti il valore fra virgolette.',
	},
];

const noFields: Message = {
	problem: 'Qui servono dei campi, e non ce ne sono.',
	cure: 'Scrivi ogni campo su una riga, come «nome: valore».',
};

const earlyEnd: Message = {
	problem: 'I campi finiscono prima della seconda riga di trattini.',
	cure: 'Togli le righe di soli punti o di trattini che stanno fra i campi.',
};

const notClosed: Message = {
	problem: 'Manca la virgoletta o la parentesi che chiude il valore.',
	cure: 'Chiudi il valore con lo stesso segno con cui comincia.',
};

const asField =
	'Scrivi ogni campo come «nome: valore». Se il valore comincia con un segno o contiene due punti, mettilo fra virgolette.';
const asText =
	'Se è un campo, scrivilo come «nome: valore». Se continua il testo della riga sopra, falla cominciare con due spazi in più.';

/** Codes of the `yaml` package for the mistakes people make, and the lines on which they mean these. */
const codes: Record<string, Message & { when: RegExp }> = {
	TAB_AS_INDENT: {
		when: /^[ ]*\t/,
		problem: 'La riga comincia con una tabulazione.',
		cure: 'Sostituiscila con due spazi.',
	},
	BLOCK_AS_IMPLICIT_KEY: {
		when: /:\s.*:(?:\s|$)/,
		problem: 'Nel valore ci sono altri due punti.',
		cure: 'Metti il valore fra virgolette: "…".',
	},
	MISSING_CHAR: { when: /["'[{]/, ...notClosed },
	BAD_INDENT: {
		when: /^/,
		problem: 'I rientri non sono allineati.',
		cure: 'Allinea i campi dello stesso gruppo alla stessa distanza dal margine.',
	},
};

interface Problem {
	message: Message;
	line: number;
}
