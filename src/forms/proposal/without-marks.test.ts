import { expect, test } from 'vitest';
import { withoutMarks } from './without-marks.ts';

test('shows words and not the signs of headings, lists, emphasis, code, quotes and links', () => {
	const written = `La **vetrina** è _tua_, anche con \`x=1\`.

### Come si fa ###

* Apri [il modulo](https://www.a.example/a_b_c).
* Scrivi a <mailto:info@a.example>.
1. Aspetta

> Due righe
> insieme`;
	expect(withoutMarks(written)).toMatchInlineSnapshot(`
		"La vetrina è tua, anche con x=1.

		Come si fa

		• Apri il modulo (https://www.a.example/a_b_c).
		• Scrivi a mailto:info@a.example.
		1. Aspetta

		Due righe
		insieme"
	`);
});

test.each(['2 * 3 * 4', 'snake_case_name', '#1 in città', 'C# e F#', '<b>no</b>', 'a\n\nb'])(
	'leaves %j as it is',
	(text) => {
		expect(withoutMarks(text)).toBe(text);
	},
);

test('shows a sign that was meant as one', () => {
	expect(withoutMarks(String.raw`\*davvero\* e 5 \# 6`)).toBe('*davvero* e 5 # 6');
});
