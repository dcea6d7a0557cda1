import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../catalogue/load.ts';
import { plainText, sentencesOf } from './prose.ts';
import { gulpease, measure } from './readability.ts';

const folder = 'content/pages';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.mdx') && !file.startsWith(path.join('en', path.sep)))
	.map((file) => path.join(folder, file));

test('looks at the Italian pages of the editors', () => {
	expect(files.length).toBeGreaterThanOrEqual(9);
});

test.each(files)('%s is read with ease by people with compulsory schooling', (file) => {
	const sentences = sentencesIn(file);
	expect(sentences.length).toBeGreaterThan(10);
	expect(gulpease(sentences)).toBeGreaterThanOrEqual(60);
	expect(sentences.filter(({ words }) => words > 25).map(({ sentence }) => sentence)).toEqual([]);
});

test.each(files)('%s leaves the facts of the owner to the settings', (file) => {
	const [site] = readContent('.').site.entries;
	const { name, address, phone, email } = site?.value.owner ?? {};
	const text = readFileSync(file, 'utf8');
	for (const fact of [name, address, phone, email]) expect(text).not.toContain(fact ?? 'undefined');
});

/** The sentences of a page, with a word in the place of each fact. */
function sentencesIn(file: string) {
	const [, , ...text] = readFileSync(file, 'utf8').split(/^---$/m);
	const body = text
		.join('')
		.replaceAll(/^<\w+ \/>$/gm, '')
		.replaceAll(/<\w+ \/>/g, 'fatto')
		.replaceAll(/<\/?\w+>/g, '');
	return sentencesOf(plainText(body)).map(measure);
}
