import { changedPlaces } from '../report/changed-places.ts';
import { plainText } from '../report/plain.ts';
import type { FileChange } from './file-change.ts';

/** A change as a unified diff, for people: what a terminal would obey is shown as an escape. */
export function formatDiff({ file, before, after }: FileChange): string {
	const [old, fresh] = [linesOf(before), linesOf(after)];
	const rows = [...compared(old, fresh)];
	const head = [
		before === undefined ? '--- /dev/null' : `--- a/${file}`,
		after === undefined ? '+++ /dev/null' : `+++ b/${file}`,
	];
	return [...head, ...hunks(rows)].map((line) => escaped(line)).join('\n');
}

/** Lines that stay, go and come, in the order of the file; all go and all come where that is quicker. */
function* compared(old: string[], fresh: string[]): Generator<Row> {
	const changed = changedPlaces(old, fresh);
	let [row, column] = [0, 0];
	while (row < old.length || column < fresh.length) {
		const [gone, come] = [old[row], fresh[column]];
		const isGone = changed?.removed.has(row) ?? true;
		const isCome = changed?.added.has(column) ?? true;
		if (gone !== undefined && isGone) {
			yield { mark: '-', line: gone };
			row += 1;
		} else if (come !== undefined && isCome) {
			yield { mark: '+', line: come };
			column += 1;
		} else {
			yield { mark: ' ', line: gone ?? '' };
			row += 1;
			column += 1;
		}
	}
}

/** The changed lines with three around them, under the numbers of their first lines. */
function hunks(rows: Row[]): string[] {
	const isShown = rows.map((_row, at) =>
		rows.slice(Math.max(at - around, 0), at + around + 1).some(({ mark }) => mark !== ' '),
	);
	const numbers = { '-': 1, '+': 1 };
	return rows.flatMap(({ mark, line }, at) => {
		const head = `@@ -${numbers['-']} +${numbers['+']} @@`;
		if (mark !== '+') numbers['-'] += 1;
		if (mark !== '-') numbers['+'] += 1;
		if (!isShown[at]) return [];
		return isShown[at - 1] ? [mark + line] : [head, mark + line];
	});
}

function linesOf(text: string | undefined): string[] {
	if (text === undefined) return [];
	const lines = text.split(/\r\n|\r|\n/);
	return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** The mark stands outside, since a line may begin with what a log obeys. */
function escaped(line: string): string {
	return line.charAt(0) + plainText(line.slice(1)).replaceAll(String.raw`\u0009`, '\t');
}

const around = 3;

interface Row {
	mark: ' ' | '-' | '+';
	line: string;
}
