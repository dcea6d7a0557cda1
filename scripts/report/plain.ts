/**
 * A contributor's text on one line, with nothing in it that a terminal or GitHub's log would obey:
 * escape sequences, line breaks, marks that turn the direction of writing, and the two ways to begin
 * a workflow command (`::` before anything else, `##[` anywhere) become visible escapes.
 */
export function plainText(text: string): string {
	return text.replaceAll(obeyed, (characters) =>
		Array.from(characters, (character) => {
			const code = character.codePointAt(0) ?? 0;
			return `\\u${code.toString(16).padStart(4, '0')}`;
		}).join(''),
	);
}

/** The same of a text of several lines, which stay lines. */
export function plainLines(text: string): string {
	return text.split('\n').map(plainText).join('\n');
}

const obeyed = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]|^\s*::|(?<=##)\[/gu;
