import type { Field } from '../schema/describe.ts';
import { addressPattern } from '../schema/web-address.ts';

/** A regular expression, since Decap's configuration is JSON, and what to do when a value fails it. */
export type Pattern = [source: string, cure: string];

/**
 * What a form can check of a text while it is written: bounds exactly as the schema has them, other
 * rules more loosely, since a form must never refuse what the schema accepts.
 *
 * @returns no pattern for a field that has no rule of this kind
 */
export function patternOf({ shape, required, example }: Field): { pattern?: Pattern } {
	switch (shape.kind) {
		case 'text':
			return boundsPattern(shape, required);
		case 'pattern':
			return {
				pattern: [
					shape.pattern.source,
					example === undefined ? 'non ha la forma giusta' : cureLike(example),
				],
			};
		case 'webAddress':
			return {
				pattern: [
					String.raw`^\s*${addressPattern}\s*$`,
					cureLike(example ?? 'https://www.esempio.it'),
				],
			};
		case 'email':
			return { pattern: [email, cureLike(example ?? 'nome@esempio.it')] };
		case 'day':
		case 'wholeNumber':
		case 'numberChoice':
		case 'yesNo':
		case 'upload':
		case 'choice':
		case 'term':
		case 'reference':
		case 'list':
		case 'group':
			return {};
	}
}

/** Spaces around a text do not count, and an optional one may be nothing but spaces. */
function boundsPattern(
	{ min, max }: { min: number; max: number },
	required: boolean,
): { pattern?: Pattern } {
	if (min <= 1 && max === Infinity) return {};
	const most = max === Infinity ? '' : String(max - 1);
	const text = String.raw`(?!\s)${character}{${String(Math.max(min - 1, 0))},${most}}(?!\s)${character}`;
	const source = required ? text : `(?:${text})?`;
	return { pattern: [String.raw`^\s*${source}\s*$`, boundsCure(min, max)] };
}

function boundsCure(min: number, max: number): string {
	if (max === Infinity) return `scrivi almeno ${format(min)} caratteri`;
	if (min <= 1) return `scrivi al massimo ${format(max)} caratteri`;
	return `scrivi da ${format(min)} a ${format(max)} caratteri`;
}

function cureLike(example: string): string {
	return `scrivi qualcosa come «${example}»`;
}

function format(count: number): string {
	return new Intl.NumberFormat('it', { useGrouping: 'always' }).format(count);
}

// The schema counts an emoji as one character, a regular expression without flags as two.
const character = String.raw`(?:[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])|[^\ud800-\udbff])`;

const email = String.raw`^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$`;
