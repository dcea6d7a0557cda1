import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type { Phrases } from './decap-corrections.ts';
import { completeItalian } from './decap-italian.ts';

const require = createRequire(import.meta.url);
const english = sentences(shipped('en'));
const italian = sentences(completeItalian(shipped('it')));

/** The same in both languages: names, and sentences that are all placeholder. */
const alike = [
	'editor.editorWidgets.markdown.markdown',
	'ui.toast.onFailToAuth',
	'workflow.workflowCard.lastChangeNoAuthor',
];

test('says in Italian everything that Decap says in English', () => {
	expect(english.size, 'sentences compared').toBe(248);
	expect([...english.keys()].filter((key) => !italian.has(key))).toEqual([]);
	expect(
		[...english].filter(([key, phrase]) => italian.get(key) === phrase).map(([key]) => key),
	).toEqual(alike);
});

test('says nothing that Decap never asks for', () => {
	expect([...italian.keys()].filter((key) => !english.has(key))).toEqual([]);
});

test('fills in the same names and numbers', () => {
	const different = [...english].filter(
		([key, phrase]) => placeholders(italian.get(key)) !== placeholders(phrase),
	);
	expect(different).toEqual([]);
});

test('corrects only what needs it: no sentence is repeated from Decap', () => {
	const own = sentences(shipped('it'));
	const corrections = sentences(completeItalian({}));
	expect([...corrections].filter(([key, phrase]) => own.get(key) === phrase)).toEqual([]);
});

test('writes apostrophes and quotation marks as the rest of the site does', () => {
	const odd = [...italian].filter(([, phrase]) => /[’‘“”"]|perchè|piú/.test(phrase));
	expect(odd).toEqual([]);
});

function shipped(language: string): Phrases {
	// Decap's files have no types of their own.
	return (require(`decap-cms-locales/dist/esm/${language}/index.js`) as { default: Phrases })
		.default;
}

function sentences(phrases: Phrases, above = ''): Map<string, string> {
	return new Map(
		Object.entries(phrases).flatMap(([key, phrase]) =>
			typeof phrase === 'string'
				? [[`${above}${key}`, phrase] as const]
				: [...sentences(phrase, `${above}${key}.`)],
		),
	);
}

function placeholders(phrase = ''): string {
	return [...phrase.matchAll(/%\{\w+\}/g)]
		.map(([name]) => name)
		.sort()
		.join(' ');
}
