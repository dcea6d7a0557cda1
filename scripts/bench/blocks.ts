/** The blocks of a Markdown text: paragraphs, headings, lists. */
export function blocksOf(markdown: string): string[] {
	return markdown.trim().split(/\n{2,}/);
}

export function isParagraph(block: string): boolean {
	return /^[\p{L}«"(]/u.test(block);
}

export function isList(block: string): boolean {
	return block.split('\n').every((line) => item.test(line));
}

/** The items of a list: the mark before each, and its text. */
export function itemsOf(list: string): { mark: string; text: string }[] {
	return list.split('\n').map((line) => {
		const [, mark = '', text = ''] = item.exec(line) ?? [];
		return { mark, text };
	});
}

export function sentencesOf(paragraph: string): string[] {
	return [...segmenter.segment(paragraph)].map(({ segment }) => segment.trim());
}

const item = /^(\s*(?:[*+-]|\d+\.)\s+)(.+)$/;
const segmenter = new Intl.Segmenter('it', { granularity: 'sentence' });
