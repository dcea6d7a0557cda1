import { plainText } from '../../report/plain.ts';

/**
 * A card's Markdown as a person reads it in a terminal: without its signs and guards, in lines that fit.
 * Nothing in it is obeyed by the terminal.
 *
 * @param columns how wide the terminal is; 0 when it does not know
 */
export function terminalText(markdown: string, columns: number): string {
	const width = columns > 0 ? Math.min(columns, widest) : widest;
	let margin: number | undefined;
	const lines = markdown.split('\n').flatMap((line) => {
		const fence = /^( *)```/.exec(line)?.[1];
		if (fence !== undefined) {
			margin = margin === undefined ? fence.length : undefined;
			return [];
		}
		if (margin === undefined) return terminalLines(line, width);
		return [`    ${plainText(line.slice(margin))}`];
	});
	return lines.join('\n').replaceAll(/\n{3,}/g, '\n\n');
}

function terminalLines(line: string, columns: number): string[] {
	const [, marks = '', heading = ''] = /^(#{2,3}) (.*)$/.exec(line) ?? [];
	if (marks !== '') {
		const title = wrapped(words(heading), columns);
		const longest = Math.max(...title.map(({ length }) => length));
		return ['', ...title, (marks.length === 2 ? '=' : '-').repeat(longest)];
	}
	if (line === '</details>') return [];
	return wrapped(words(line.replace(/^<details><summary>(.*)<\/summary>$/, '$1:')), columns);
}

/** One line of Markdown as its letters: code stands as it is, and no sign hides another. */
function words(line: string): string {
	const letters = line
		.replace(/^_(.*)_$/, '$1')
		.replaceAll(
			/(?<fence>`+)(?<pad> ?)(?<code>.+?)\k<pad>\k<fence>(?!`)|\\(?<sign>[\\`*_[\]|~])|&(?<name>amp|lt|gt|#8203);|<span>(?<dollar>\$)<\/span>|\*\*|\[(?<label>(?:[^\]\\]|\\.)*)\]\((?<address>[^)]*)\)/g,
			(...found) => {
				const groups = found.at(-1) as Record<string, string | undefined>;
				const { code, sign, name, dollar, label, address } = groups;
				if (label !== undefined) return `${words(label)} (${address ?? ''})`;
				return code ?? sign ?? dollar ?? entities[name ?? ''] ?? '';
			},
		)
		.replaceAll('\u200B', '');
	return plainText(letters);
}

/** A line in pieces that fit, those that follow under the first one's words. */
function wrapped(line: string, columns: number): string[] {
	const [begin = ''] = /^ *(?:(?:-|\d+\.) )?/.exec(line) ?? [];
	const lines: string[] = [];
	let last = begin;
	for (const word of line.slice(begin.length).split(' ')) {
		const isFirst = last.trim() === '' || last === begin;
		if (!isFirst && last.length + 1 + word.length > columns) {
			lines.push(last);
			last = `${' '.repeat(begin.length)}${word}`;
		} else last += isFirst ? word : ` ${word}`;
	}
	return [...lines, last];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>' };

/** Longer lines are hard to follow. */
const widest = 100;
