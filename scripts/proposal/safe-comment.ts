/**
 * Makes a comment of a text that anybody may have written. It calls nobody, refers to nothing, loads
 * nothing, links only to the addresses that are given, and stays within the comment. Headings, lists,
 * tables, emphasis and code remain.
 *
 * @param text Markdown
 * @param trusted beginnings of addresses that may stay links: the repository's and the site's
 */
export function safeComment(text: string, trusted: string[] = []): string {
	const plain = text
		.slice(0, 4 * most)
		.normalize('NFC')
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(unseen, '')
		.split('\n')
		.map((line) => safeLine(line, trusted))
		.join('\n')
		.trim();
	return cut(plain);
}

function safeLine(line: string, trusted: string[]): string {
	const kept: string[] = [];
	// What follows a trusted address is looked at again: it ends where the brackets of its link do.
	const open = line.replaceAll(link, (whole, label: string, address: string) => {
		if (!trusted.some((beginning) => isWithin(address, beginning))) return whole;
		kept.push(`](${address})`);
		return `[${label}${held}`;
	});
	return neutral(open).replaceAll(held, () => kept.shift() ?? '');
}

/** Each sign that GitHub, a robot or a log would obey is parted from what follows by a space of no width. */
function neutral(line: string): string {
	return (
		line
			// The card parts a mention with this; the signs of its own name must not be parted.
			.replaceAll('&#8203;', gap)
			// Tags, and comments that could pass for our mark; a fold and a span are harmless.
			.replaceAll(/<(?!\/?(?:details|summary|span)>)/g, `<${gap}`)
			.replaceAll(/@(?=[\w-])/g, `@${gap}`)
			.replaceAll(/#(?=\d)/g, `#${gap}`)
			.replaceAll(/\b(gh)-(?=\d)/gi, `$1-${gap}`)
			.replaceAll(/\b[0-9a-f]{7,40}\b/gi, (id) => `${id.slice(0, 6)}${gap}${id.slice(6)}`)
			.replaceAll(/:(?=\/\/)/g, `:${gap}`)
			.replaceAll(/\b(www)\.(?=\S)/gi, `$1.${gap}`)
			.replaceAll(/\b(mailto|xmpp|javascript|data|vbscript):(?=\S)/gi, `$1:${gap}`)
			.replaceAll(/\](?=[([:])/g, `]${gap}`)
			.replaceAll(/!(?=\[)/g, `!${gap}`)
			// The card writes what would be a tag with these.
			.replaceAll(/&(?!(?:amp|lt|gt);)(?=#|[a-z])/gi, `&${gap}`)
			.replaceAll(/\$(?=\S)/g, `$${gap}`)
			.replace(/^(\s*(?:[>*+-]\s+)*)(\/(?=\w)|::|##\[)/, `$1${gap}$2`)
			.replaceAll('##[', `##${gap}[`)
			// Some words after a fence draw a map or offer a change.
			.replace(/^(\s*(?:[>*+-]\s+)*(?:`{3,}|~{3,})).*$/, '$1')
	);
}

function isWithin(address: string, beginning: string): boolean {
	if (!URL.canParse(address)) return false;
	const { href, protocol, username } = new URL(address);
	return protocol === 'https:' && username === '' && href.startsWith(beginning);
}

/** GitHub takes 65,536 characters; what it adds for us needs some. */
function cut(text: string): string {
	if (text.length <= most) return text;
	const end = text.lastIndexOf('\n', most);
	const shortened = text.slice(0, end > most / 2 ? end : most).replace(/[\ud800-\udbff]$/, '');
	return `_Il testo era troppo lungo: manca la fine._\n\n${shortened}`;
}

const most = 60_000;

const gap = '\u200b';

/** A character that no text has, since it is taken out before. */
const held = '\u0001';

const link = /\[([^\]\n]*)\]\((https:\/\/[^\s()<>]+)\)/g;

const unseen = /(?!\n|\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;
