import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { editorsMark, pointWords, standings, verdictSigns } from './signs.ts';

const guide = await readFile('content/pages/guide/giudicare.mdx', 'utf8');
const items = guide.split('\n').filter((line) => line.startsWith('- '));

test("the editors' guide explains every sign of a row by the row's own words, and no other", () => {
	const signs = Object.values(standings).map(
		({ sign, words }) => `- ${sign} **${capital(words)}.** `,
	);
	for (const begin of signs)
		expect(
			items.some((item) => item.startsWith(begin)),
			begin,
		).toBe(true);
	const explained = items.flatMap(
		(item) => /^- (\p{Extended_Pictographic}\uFE0F?) /u.exec(item)?.[1] ?? [],
	);
	const known = [
		...Object.values(standings).map(({ sign }) => sign),
		...Object.values(verdictSigns),
	];
	expect(explained.toSorted()).toEqual(known.toSorted());
});

test("the editors' guide explains what every line below a row begins with", () => {
	const words = Object.values(pointWords).map((word) => `- **${word}:** `);
	for (const begin of words)
		expect(
			items.some((item) => item.startsWith(begin)),
			begin,
		).toBe(true);
	expect(items.filter((item) => /^- \*\*[^*]+:\*\*/.test(item))).toHaveLength(words.length);
});

test("the editors' guide explains the mark of editors' fields", () => {
	expect(guide).toContain(`Il segno ${editorsMark.sign} sta accanto a un ${editorsMark.words}`);
});

function capital(text: string): string {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
