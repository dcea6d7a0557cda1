import fc from 'fast-check';
import type { Shape } from '../describe.ts';

/** Any text that a field of this shape takes, often one that YAML stumbles over. */
export function anyText({
	control,
	min,
	max,
}: Extract<Shape, { kind: 'text' }>): fc.Arbitrary<string> {
	const characters =
		control === 'line' ? lineCharacters : [...lineCharacters, '\n', '\n\n', '\n  '];
	const most = Math.min(max, min + 90);
	const written = fc
		.array(fc.constantFrom(...characters), { minLength: 0, maxLength: most })
		.map((parts) => parts.join(''));
	const trap = fc.constantFrom(...traps);
	return fc
		.oneof({ weight: 4, arbitrary: written }, { weight: 1, arbitrary: trap })
		.map((drawn) => {
			const clean = drawn.replaceAll('<', '(').trim();
			return longEnough(Array.from(clean).slice(0, most).join('').trim(), min);
		});
}

/** Filled up where it is too short, so that its beginning stays what it was. */
function longEnough(text: string, min: number): string {
	const missing = min - Array.from(text).length;
	if (missing <= 0) return text;
	return `${text}${'è: no #1, '.repeat(missing).slice(0, missing - 1)}.`;
}

/** What YAML, its writers and its readers stumble over. */
const lineCharacters = [
	...Array.from('abcdeilmnoprstu àèìòùé  ,.;:'),
	...Array.from(`'"#&*{}[]|>?-=%@\`\\/~^+$()_0123456789`),
	': ',
	' #',
	'- ',
	"l'",
	'«',
	'»',
	'€',
	'…',
	'è',
	'😀',
	'\u00a0',
	'\t',
	'<',
];

/** Texts that a careless reader takes for something else. */
const traps = [
	'no',
	'on',
	'yes',
	'y',
	'null',
	'~',
	'true',
	'NO',
	'12:30',
	'12:30:45',
	'01234',
	'0612345678',
	'1_000',
	'0b101',
	'0x1F',
	'-0x1F',
	'0o17',
	'1e3',
	'.5',
	'5.',
	'.inf',
	'.NaN',
	'-.INF',
	'+12',
	'2026-01-01',
	'2026-01-01T10:00:00Z',
	'<<',
	'=',
	'---',
	'...',
	'- a',
	'? a',
	': a',
	'a: b',
	'#a',
	'*a',
	'&a',
	'!a',
	'!!str a',
	'%a',
	'@a',
	'`a`',
	'|',
	'>',
	"'",
	'"',
	"''",
	'{a}',
	'[a]',
	',a',
	'\\n',
	'__proto__',
	'constructor',
	'-',
	'?',
	':',
	'{{fields.title}}',
];
