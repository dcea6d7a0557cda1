import { show } from '../../src/schema/shown-value.ts';

/**
 * A text whose HTML has become Markdown, where Markdown can say it, and has gone where it cannot.
 *
 * @param left takes what has gone, in the words of the message
 */
export function withoutHtml(text: string, left: string[]): string {
	const calm = withoutSilent(text, left);
	const open: string[] = [];
	const changed = calm.replaceAll(tag, (whole, slash: string, written: string, rest: string) => {
		const name = written.toLowerCase();
		const isEnd = slash === '/';
		if (name === 'a') {
			if (!isEnd) open.push(attributeIn(rest, 'href'));
			return isEnd ? `](${open.pop() ?? ''})` : '[';
		}
		const markdown = Object.hasOwn(marks, name) ? marks[name] : undefined;
		if (markdown !== undefined) return markdown[isEnd ? 1 : 0];
		const title = /^h([1-6])$/.exec(name)?.[1];
		if (title !== undefined) return isEnd ? '\n\n' : `\n\n${'#'.repeat(Number(title))} `;
		if (!isEnd)
			left.push(name === 'img' ? `l'immagine ${show(whole)}` : `il codice ${show(whole)}`);
		return '';
	});
	// Blank lines in a row mean no more than one.
	return changed === text ? text : changed.replaceAll(/\n[ \t]*\n\s*\n/g, '\n\n');
}

/** Without comments, programs and styles, from where each begins to where it ends. */
function withoutSilent(text: string, left: string[]): string {
	const lower = text.toLowerCase();
	const unended = new Set<string>();
	let [kept, last] = ['', 0];
	for (const { index, 0: begin, 1: name } of lower.matchAll(silent)) {
		const end = name === undefined ? '-->' : `</${name}`;
		if (index < last || unended.has(end)) continue;
		const at = lower.indexOf(end, index + begin.length);
		const close = at === -1 ? -1 : lower.indexOf('>', at);
		// Looked for once: each of many beginnings would read the whole text again.
		if (close === -1) unended.add(end);
		else {
			kept += text.slice(last, index);
			last = close + 1;
			if (name !== undefined) left.push(`il codice ${show(`<${name}>`)}, con quello che contiene`);
		}
	}
	return kept + text.slice(last);
}

function attributeIn(rest: string, name: string): string {
	const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(rest);
	return (found?.[1] ?? found?.[2] ?? '').trim().replaceAll(/[()\s]/g, encodeURIComponent);
}

/** Where something begins of which nothing is text. */
const silent = /<!--|<(script|style|iframe|object|svg|noscript|template)\b/g;
/** Bounded, since a text of nothing but beginnings would take as long as its square. */
const tag =
	/<(\/?)([a-z][a-z0-9-]{0,20})((?:\s(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|[^'">]){0,500})?)\/?>/gi;

/** What stands for a tag's beginning and end. */
const marks: Record<string, readonly [string, string]> = {
	p: ['\n\n', '\n\n'],
	div: ['\n\n', '\n\n'],
	br: ['\n', '\n'],
	hr: ['\n\n', ''],
	strong: ['**', '**'],
	b: ['**', '**'],
	em: ['*', '*'],
	i: ['*', '*'],
	ul: ['\n\n', '\n\n'],
	ol: ['\n\n', '\n\n'],
	li: ['\n* ', ''],
	blockquote: ['\n\n> ', '\n\n'],
	span: ['', ''],
	u: ['', ''],
	small: ['', ''],
};
