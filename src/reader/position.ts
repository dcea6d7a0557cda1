import { isMap, isNode, isPair, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/**
 * The line on which a field stands.
 *
 * @param text the whole file
 * @param path keys and positions in lists, outermost first; `body` is the text under the front matter
 * @returns a line from 1. Of a missing field, the line of what it is missing from; of one that
 * cannot be found, the first line.
 */
export function lineOf(text: string, path: readonly (string | number)[]): number {
	const { yaml, firstLine, bodyLine } = splitFrontMatter(text);
	if (path[0] === 'body' && bodyLine !== undefined) return bodyLine;
	const counter = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: counter, logLevel: 'silent' });
	const offset = offsetOf(document.contents, path);
	return offset === undefined ? 1 : counter.linePos(offset).line + firstLine - 1;
}

/**
 * The first mistake in the YAML of a file, with its line.
 *
 * @returns undefined when this parser finds none
 */
export function syntaxErrorOf(
	text: string,
): { line: number; code: string; message: string } | undefined {
	const { yaml, firstLine } = splitFrontMatter(text);
	const counter = new LineCounter();
	const [error] = parseDocument(yaml, { lineCounter: counter, logLevel: 'silent' }).errors;
	if (error === undefined) return undefined;
	return {
		line: counter.linePos(error.pos[0]).line + firstLine - 1,
		code: error.code,
		message: error.message,
	};
}

/** The YAML of a file: between two lines of dashes in Markdown, the whole file elsewhere. */
function splitFrontMatter(text: string): { yaml: string; firstLine: number; bodyLine?: number } {
	const lines = text.split(/\r?\n/);
	if (lines[0]?.trimEnd() !== '---') return { yaml: text, firstLine: 1 };
	const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
	const last = end === -1 ? lines.length : end;
	const firstBodyLine = lines.findIndex((line, index) => index > last && line.trim() !== '');
	return {
		yaml: lines.slice(1, last).join('\n'),
		firstLine: 2,
		bodyLine: (firstBodyLine === -1 ? last : firstBodyLine) + 1,
	};
}

function offsetOf(root: unknown, path: readonly (string | number)[]): number | undefined {
	let node = root;
	let offset = startOf(root);
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isNode(key) && String(key) === String(step));
			if (!isPair(pair)) return offset;
			offset = startOf(pair.key) ?? offset;
			node = pair.value;
		} else if (isSeq(node) && typeof step === 'number') {
			node = node.items[step];
			offset = startOf(node) ?? offset;
		} else return offset;
	}
	return offset;
}

function startOf(node: unknown): number | undefined {
	return isNode(node) ? (node as Node).range?.[0] : undefined;
}
