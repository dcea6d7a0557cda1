import { excerptEnd } from '../../src/schema/markdown-text.ts';
import { show } from '../../src/schema/shown-value.ts';
import { withoutHtml } from './without-html.ts';

/**
 * The text of a Jekyll post as the catalogue has it: headings from the third level, links that lead
 * somewhere, no Liquid, no HTML. Code stays as it is.
 *
 * @param separator the line that ends its excerpt, where it has one of its own
 * @returns the text, and what was left out, in the words of the message
 */
export function importedText(body: string, separator = ''): { text: string; left: string[] } {
	const left: string[] = [];
	const end = separator.trim();
	const marked = end === '' ? body : body.replace(end, () => excerptMark);
	const withMark = marked.replace(excerptEnd, () => excerptMark);
	const text = outsideCode(withMark, (part) =>
		withoutHtml(withoutLiquid(part, left), left)
			.replaceAll(attributes, '')
			.replaceAll(pictures, (_all, words: string) => {
				left.push(`l'immagine ${show(words)}`);
				return '';
			})
			.replaceAll(links, (whole: string, words: string, address: string) =>
				linkOf(whole, words, address, left),
			)
			.replaceAll(/\n{3,}/g, '\n\n'),
	);
	return { text: raised(text).replaceAll(excerptMark, '<!-- more -->').trim(), left };
}

/** Liquid would be run by Jekyll; here its tags and values are words that nobody reads. */
function withoutLiquid(text: string, left: string[]): string {
	return text.replaceAll(liquid, (tag) => {
		// The address of the site itself, which many posts write before each path.
		if (!/^\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}$/.test(tag)) left.push(`il codice ${show(tag)}`);
		return '';
	});
}

function linkOf(whole: string, words: string, address: string, left: string[]): string {
	if (/^(?:https:\/\/|mailto:|tel:)/i.test(address)) return whole;
	if (/^http:\/\/[^/]/i.test(address)) {
		return `[${words}](https://${address.slice('http://'.length)})`;
	}
	left.push(`il collegamento ${show(address)}`);
	return words;
}

/** Headings keep their order and begin at the third level: the first two are of the page. */
function raised(text: string): string {
	const lines = text.split('\n');
	const levels = lines.flatMap((line) => heading.exec(line)?.[1]?.length ?? []);
	const present = [...new Set(levels)].sort();
	return lines
		.map((line) => {
			const level = heading.exec(line)?.[1]?.length;
			if (level === undefined) return line;
			return '#'.repeat(Math.min(3 + present.indexOf(level), 6)) + line.slice(level);
		})
		.join('\n');
}

/** Changes what is no code: neither between fences nor between backticks. */
function outsideCode(text: string, change: (part: string) => string): string {
	return text
		.split(code)
		.map((part, at) => (at % 2 === 0 ? change(part) : part))
		.join('');
}

/** Stands for the excerpt's end while everything that looks like HTML is taken away. */
const excerptMark = '\uE000';
const code = /(^```[^\n]*\n[^]*?^```[^\n]*$|`[^`\n]+`)/m;
const liquid = /\{%[^\n]{0,500}?%\}|\{\{[^\n]{0,500}?\}\}/g;
/** What kramdown lays over the link or paragraph before. */
const attributes = /\{:[^{}\n]{0,300}\}/g;
const pictures = /!\[([^[\]\n]{0,300})\]\([^()\n]{0,500}\)/g;
const links = /\[([^[\]\n]{1,300})\]\(\s{0,9}([^()\s]{0,500})(?:[ \t]+"[^"\n]{0,300}")?\s{0,9}\)/g;
const heading = /^(#{1,6})(?=[ \t])/;
