/**
 * Blocks of Markdown with an empty line between, as many as there is room for, and a sentence in the
 * place of the rest.
 *
 * @param most how many characters
 */
export function fitted(blocks: readonly string[], most = mostCharacters): string {
	const kept: string[] = [];
	let room = most - cutShort.length - 2;
	for (const block of blocks) {
		room -= block.length + 2;
		if (room < 0) return [...kept, cutShort].join('\n\n');
		kept.push(block);
	}
	return kept.join('\n\n');
}

/** The first items, and how many more there are. */
export function listed(items: readonly string[], most: number, more: (left: number) => string) {
	const left = items.length - most;
	return left > 0 ? [...items.slice(0, most), more(left)] : [...items];
}

const cutShort =
	'_La scheda è lunga e finisce qui. Il resto si legge con `npm run card` o nel file JSON della scheda._';

/** A comment on GitHub holds 65,536; who posts it may add a line. */
const mostCharacters = 60_000;
