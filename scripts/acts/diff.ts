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

/** Lines that stay, go and come, in the order of the file. */
function* compared(old: string[], fresh: string[]): Generator<Row> {
	let first = 0;
	while (first < old.length && first < fresh.length && old[first] === fresh[first]) first += 1;
	let same = 0;
	const most = Math.min(old.length, fresh.length) - first;
	while (same < most && old.at(-1 - same) === fresh.at(-1 - same)) same += 1;
	const middle = [old.slice(first, old.length - same), fresh.slice(first, fresh.length - same)];
	for (const line of old.slice(0, first)) yield { mark: ' ', line };
	yield* aligned(middle[0] ?? [], middle[1] ?? []);
	for (const line of old.slice(old.length - same)) yield { mark: ' ', line };
}

/** By the longest sequence of lines that both have. */
function* aligned(old: string[], fresh: string[]): Generator<Row> {
	// Beyond this the table takes longer than anybody waits: all lines go and all come.
	const isLong = old.length * fresh.length > 4_000_000;
	const width = fresh.length + 1;
	const lengths = new Uint32Array(isLong ? 0 : (old.length + 1) * width);
	const lengthAt = (row: number, column: number) => lengths[row * width + column] ?? 0;
	if (!isLong) {
		for (let row = old.length - 1; row >= 0; row -= 1) {
			for (let column = fresh.length - 1; column >= 0; column -= 1) {
				lengths[row * width + column] =
					old[row] === fresh[column]
						? lengthAt(row + 1, column + 1) + 1
						: Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
			}
		}
	}
	let [row, column] = [0, 0];
	while (row < old.length || column < fresh.length) {
		const [gone, come] = [old[row], fresh[column]];
		if (!isLong && gone !== undefined && gone === come) {
			yield { mark: ' ', line: gone };
			[row, column] = [row + 1, column + 1];
		} else if (
			gone !== undefined &&
			(come === undefined || lengthAt(row + 1, column) >= lengthAt(row, column + 1))
		) {
			yield { mark: '-', line: gone };
			row += 1;
		} else {
			yield { mark: '+', line: come ?? '' };
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
