import type { Message } from '../schema/issue.ts';
import { show } from '../schema/shown-value.ts';
import { otherBullet, otherBulletOf } from './list-items.ts';
import { oddCharacterCure, oddCharacterIn } from './odd-characters.ts';

/**
 * What people who do not know YAML get wrong, and what its parsers describe in their own terms or on
 * a later line.
 *
 * @param lines those of the fields
 * @param from the first line that a parser stumbled over, from 0
 * @param to the last
 * @returns what is wrong, and on which line, from 0; undefined when it is none of these
 */
export function slipIn(
	lines: string[],
	from: number,
	to: number,
): { message: Message; at: number } | undefined {
	// What is wrong may stand above, in the same field.
	let start = from;
	while (start > 0 && !/^[^\s#-]/.test(lines[start] ?? '')) start -= 1;
	for (let at = start; at <= to; at += 1) {
		const line = lines[at] ?? '';
		const message = oddSpace(line) ?? wrongBullet(line) ?? signInField(line) ?? innerQuotes(line);
		if (message !== undefined) return { message, at };
	}
	for (const at of new Set([from, to])) {
		const message = misaligned(lines.slice(start, at + 1));
		if (message !== undefined) return { message, at };
	}
	return undefined;
}

/** The line on which a value begins with a quotation mark that nobody closes before the next field. */
export function openQuoteIn(lines: string[], before: number): number | undefined {
	const at = lines.slice(0, before + 1).findLastIndex((line, position) => {
		const { value = '' } = fieldOf(line) ?? {};
		const next = lines[position + 1];
		const isNextAField = next === undefined || fieldOf(next) !== undefined;
		return /^["']/.test(value) && closingOf(value) === -1 && isNextAField;
	});
	return at === -1 ? undefined : at;
}

/** Where the signs of YAML stand: at the beginning of the line, in the field's name, after it. */
function oddSpace(line: string): Message | undefined {
	const structure = /^(?:[\s\u200B-\u200D\u2060\uFEFF-]*)(?:[^\s:"']*:?[\s\u200B]*)/.exec(
		line,
	)?.[0];
	const odd = oddCharacterIn(structure ?? '');
	return odd === undefined
		? undefined
		: { problem: `In questa riga c'è ${odd}.`, cure: oddCharacterCure };
}

function wrongBullet(line: string): Message | undefined {
	const bullet = otherBulletOf(line);
	return bullet === undefined ? undefined : otherBullet(bullet);
}

function signInField(line: string): Message | undefined {
	const [, start = '', name = '', sign = '', value = ''] =
		/^(\s*(?:- +)?)([a-z][A-Za-z]*)(:(?=[^\s/])| *=|: +-(?=\s))\s*(.*)$/.exec(line) ?? [];
	if (name === '') return undefined;
	if (sign.endsWith('-')) {
		return {
			problem: `L'elenco comincia sulla riga di «${name}».`,
			cure: 'Vai a capo dopo i due punti: ogni voce sta su una riga sua e comincia con «- ».',
		};
	}
	const right = show(`${start.trimStart()}${name}: ${value}`);
	return sign === ':'
		? { problem: `Dopo «${name}:» manca uno spazio.`, cure: `Scrivi ${right}.` }
		: { problem: `Dopo «${name}» c'è «=».`, cure: `Scrivi ${right}.` };
}

function innerQuotes(line: string): Message | undefined {
	const { value = '' } = fieldOf(line) ?? {};
	if (!/^["']/.test(value)) return undefined;
	const end = closingOf(value);
	const rest = value.slice(end + 1).trim();
	if (end === -1 || rest === '' || rest.startsWith('#') || rest.startsWith(':')) return undefined;
	if (value.startsWith("'")) {
		return {
			problem: `Dentro ci sono apostrofi: ${show(value)}.`,
			cure: 'Metti tutto il valore fra virgolette: "…".',
		};
	}
	return {
		problem: `Dentro ci sono virgolette: ${show(value)}.`,
		cure: "Metti tutto il valore fra apostrofi ('…'), oppure dentro usa le virgolette « ».",
	};
}

/** Whether the last of some lines begins where no field above it does. */
function misaligned(lines: string[]): Message | undefined {
	const field = fieldOf(lines.at(-1) ?? '');
	const above = lines.slice(0, -1).flatMap((line) => fieldOf(line) ?? []);
	const last = above.at(-1);
	if (field === undefined || last === undefined) return undefined;
	if (field.isItem && field.indent > last.column && last.value !== '') {
		return {
			problem: `Questa voce di elenco sta sotto «${last.name}», che ha già un valore.`,
			cure: 'Controlla i rientri delle righe sopra: ogni riga comincia dove comincia il suo gruppo.',
		};
	}
	const isUnder = last.value === '' && field.column > last.column;
	const begins = above.flatMap(({ column, indent }) => (field.isItem ? [column, indent] : column));
	if (isUnder || begins.includes(field.indent)) return undefined;
	return {
		problem: `«${field.name}» non è allineato a «${last.name}», che gli sta sopra.`,
		cure: `Se sono dello stesso gruppo, comincia la riga ${last.column === 0 ? 'al margine' : `con ${last.column} spazi`}.`,
	};
}

function fieldOf(line: string): Field | undefined {
	const [, indent = '', dash = '', name = '', value = ''] =
		/^( *)(- +)?([a-z][A-Za-z]*):(?:\s+(.*))?$/.exec(line) ?? [];
	if (name === '') return undefined;
	const column = indent.length + dash.length;
	return { name, value: value.trim(), indent: indent.length, column, isItem: dash !== '' };
}

/** Where the quotation mark stands that closes the one that a value begins with. */
function closingOf(value: string): number {
	const closed = value.startsWith('"') ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'(?!')/;
	return (closed.exec(value)?.[0].length ?? 0) - 1;
}

interface Field {
	name: string;
	value: string;
	/** Spaces before the line's first sign. */
	indent: number;
	/** Signs before the name. */
	column: number;
	isItem: boolean;
}
