import type { Message } from '../schema/issue.ts';
import { show } from '../schema/shown-value.ts';

/**
 * What stands where one of the two lines of dashes is missing.
 *
 * @param text all of the file
 * @param missing which of the two
 * @returns what is wrong, and on which line
 */
export function dashesProblem(
	text: string,
	missing: 'opening' | 'closing',
): { message: Message; line: number } {
	const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
	if (missing === 'opening') return openingProblem(lines);
	const like = lines.findIndex((line, at) => at > 0 && isLikeDashes(line));
	if (like === -1) return { message: noClosing, line: 1 };
	const found = lines[like] ?? '';
	const message = isIndented(found) ? indented : { ...otherDashes(found), cure: cureOfClosing };
	return { message, line: like + 1 };
}

function openingProblem(lines: string[]): { message: Message; line: number } {
	const [first = ''] = lines;
	const filled = lines.findIndex((line) => line.trim() !== '');
	const begin = lines[filled] ?? '';
	if (filled > 0 && begin.startsWith('---')) return { message: blankFirst, line: 1 };
	if (/^```|^~~~/.test(begin.trim())) return { message: fence(begin.trim()), line: filled + 1 };
	if (isIndented(first)) return { message: indented, line: 1 };
	if (/^---[ \t]*[^\s-]/.test(first)) return { message: wordAfter(first), line: 1 };
	if (isLikeDashes(begin)) {
		return { message: { ...otherDashes(begin), cure: cureOfOpening }, line: filled + 1 };
	}
	return { message: noOpening, line: 1 };
}

/** Word makes one long dash of two or three short ones. */
function isLikeDashes(line: string): boolean {
	return /^\s*[-\u2010-\u2015\u2212_]{1,9}\s*$/.test(line) && !/^---[ \t]*$/.test(line);
}

function isIndented(line: string): boolean {
	return /^\s+---\s*$/.test(line);
}

function otherDashes(line: string): { problem: string } {
	return { problem: `Questa riga è ${show(line.trim())}, e non tre trattini corti (---).` };
}

function fence(line: string): Message {
	return {
		problem: `Il file comincia con ${show(line)}, come se fosse un pezzo di codice.`,
		cure: 'Togli le righe che servono a mostrare codice: la prima riga è di tre trattini (---).',
	};
}

function wordAfter(line: string): Message {
	return {
		problem: `Dopo i tre trattini c'è altro: ${show(line.slice(3).trim())}.`,
		cure: 'Lascia nella prima riga solo i tre trattini.',
	};
}

const cureOfOpening = 'Cancellala e scrivi tre trattini da soli: ---.';
const cureOfClosing = 'Se chiude i campi, cancellala e scrivi tre trattini da soli: ---.';

const blankFirst: Message = {
	problem: 'La prima riga è vuota.',
	cure: 'Toglila: i tre trattini (---) stanno nella prima riga.',
};

const indented: Message = {
	problem: "Prima dei tre trattini c'è uno spazio.",
	cure: 'Toglilo: i trattini cominciano al margine.',
};

const noOpening: Message = {
	problem: 'Il file non comincia con una riga di tre trattini (---).',
	cure: 'Metti tre trattini da soli nella prima riga, poi i campi, poi altri tre trattini, poi il testo.',
};

const noClosing: Message = {
	problem: 'Manca la riga di tre trattini (---) che chiude i campi.',
	cure: "Aggiungila dopo l'ultimo campo; sotto va il testo.",
};
