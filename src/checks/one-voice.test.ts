import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { it } from '../i18n/it.ts';
import { proposalChangeText } from '../i18n/proposal-change.ts';
import { proposalStateText } from '../i18n/proposal-state.ts';
import { proposalText } from '../i18n/proposal.ts';
import { collections, files } from '../schema/collections.ts';
import { describeFields, type Field, innerFields } from '../schema/describe.ts';

const folder = 'content/pages';
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.mdx') && !file.startsWith(path.join('en', path.sep)))
	.map((file) => path.join(folder, file));
const guides = ['CONTRIBUTING', 'LOGIN', 'PROTECTION'].map((name) => `.github/${name}.md`);
const forms = Object.values({ ...collections, ...files });

test.each([
	...[...pages, ...guides].map((file) => [file, readFileSync(file, 'utf8')]),
	['the interface', JSON.stringify(it)],
	[
		'the plain form and the page of states',
		JSON.stringify([proposalText, proposalChangeText, proposalStateText]),
	],
	['the fields', JSON.stringify(forms.flatMap(({ schema }) => wordsOf(describeFields(schema))))],
])('%s: who reads is always one person', (_name, text) => {
	expect(text.length).toBeGreaterThan(200);
	expect(text.match(toSeveral) ?? []).toEqual([]);
});

/** What is said to several people; what the owner says of itself is no matter of this. */
const toSeveral =
	/(?<![\p{L}/])(?:voi|vostr[oaie]|siete|avete|potete|dovete|volete|sapete|fate|vedete|scegliete|scrivete\p{L}*|leggete|telefonate|vi|usate|mandate|compilate|aprite|chiedete|mettete|trovate|indicate|aggiungete|provate|guardate|salvate|inviate|proponete)(?!\p{L})/giu;

function wordsOf(fields: Field[]): string[] {
	return fields.flatMap((field) => [
		field.label,
		field.hint ?? '',
		field.cure ?? '',
		...wordsOf(innerFields(field)),
	]);
}
