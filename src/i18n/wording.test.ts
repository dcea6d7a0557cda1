import { expect, test } from 'vitest';
import { sentencesOf } from '../checks/prose.ts';
import { gulpease, measure } from '../checks/readability.ts';
import { en } from './en.ts';
import { it } from './it.ts';

// The State's own wording of its licence is quoted to the letter.
const texts = textsOf({ ...it, pages: { ...it.pages, officialLicence: [] } });
const sentences = texts
	.filter((text) => /[.!?…:]$/.test(text))
	.flatMap(sentencesOf)
	.map(measure);

test('the interface is read with ease by people with compulsory schooling', () => {
	expect(sentences.length).toBeGreaterThan(100);
	expect(gulpease(sentences)).toBeGreaterThanOrEqual(60);
});

test('no sentence of the interface has more than 25 words', () => {
	expect(sentences.filter(({ words }) => words > 25)).toEqual([]);
});

test('every English text names what its Italian twin names', () => {
	const english = textsOf({ ...en, pages: { ...en.pages, officialLicence: [] } });
	expect(english.map(namesIn)).toEqual(texts.map(namesIn));
});

/** The names in braces of a text, which somebody fills in. */
function namesIn(text: string): string[] {
	return [...new Set(text.match(/\{\w+\}/g))].sort();
}

function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(textsOf);
}
