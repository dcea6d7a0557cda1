import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { collections } from '../../schema/collections.ts';
import { describeFields } from '../../schema/describe.ts';
import { text } from '../../schema/text.ts';
import type { Answers } from '../proposal/answers.ts';
import { answersIn, textWith } from './entry-text.ts';

const line = text({ min: 1, max: 99 });
const fields = describeFields(
	z.strictObject({
		title: line,
		place: z.strictObject({ town: line, street: line.optional(), number: line.optional() }),
		steps: z.array(z.strictObject({ what: line, how: line.optional() })),
		end: line.optional(),
		body: line,
	}),
);

const raw = `---
# Il titolo resta com'è.
end: "2027-03-31"
title: 'no'
place: { town: Cuneo, number: "12" }
sectors: []
steps:
  - how: 12:30
    what: >-
      Apri il modulo
      e scrivi
---

Testo di prima.
`;

test('changes nothing in a text that says the same', () => {
	expect(changed((answers) => answers)).toBe(raw);
});

test('changes the lines of an answer alone, and leaves the order of the file', () => {
	expect(changed((answers) => ({ ...answers, title: 'Vetrina' }))).toBe(
		raw.replace("'no'", "'Vetrina'"),
	);
	expect(changed((answers) => ({ ...answers, body: 'Altro testo.' }))).toBe(
		raw.replace('Testo di prima.', 'Altro testo.'),
	);
});

test('folds a text that needs several lines', () => {
	const long =
		'Una vetrina che si apre da sola, con le foto e i prezzi di ogni giorno della settimana';
	expect(changed((answers) => ({ ...answers, title: long }))).toBe(
		raw.replace(
			"'no'",
			long.replace('della settimana', '\n  della settimana').replace(' \n', '\n'),
		),
	);
	const steps = [{ how: '12:30', what: 'Apri' }];
	expect(changed((answers) => ({ ...answers, steps }))).toBe(
		raw.replace(/what: >-[^]*?scrivi/, 'what: Apri'),
	);
});

test('puts an answer where the schema has it, in groups and lists too', () => {
	const place = { number: '12', street: 'Via Roma', town: 'Cuneo' };
	expect(changed((answers) => ({ ...answers, place }))).toBe(
		raw.replace('town: Cuneo,', 'town: Cuneo, street: Via Roma,'),
	);
	const steps = [{ how: 'Così', what: 'Chiama' }];
	expect(
		changed((answers) => ({ ...answers, steps: [...(answers['steps'] as []), ...steps] })),
	).toBe(raw.replace('e scrivi\n', 'e scrivi\n  - what: Chiama\n    how: Così\n'));
});

test('takes an answer away with its line, and leaves what was blank before', () => {
	const kept = Object.entries(answersIn('a.md', raw) ?? {}).filter(
		([key]) => !['end', 'sectors'].includes(key),
	);
	const answers = Object.fromEntries(kept);
	expect(textWith('a.md', raw, fields, answers)).toBe(raw.replace('end: "2027-03-31"\n', ''));
});

test('leaves what was blank in the item where it stood, when items change places', () => {
	const blank = '---\nsteps:\n  - what: Apri\n    how: "" # poi\n  - what: Scrivi\n---\n\nTesto.\n';
	const steps = [{ what: 'Scrivi' }, { what: 'Apri' }];
	expect(textWith('a.md', blank, fields, { steps, body: 'Testo.' })).toBe(
		'---\nsteps:\n  - what: Scrivi\n  - what: Apri\n    how: "" # poi\n---\n\nTesto.\n',
	);
});

test('keeps line ends of another kind, also in a text that changes', () => {
	const windows = raw.replaceAll('\n', '\r\n');
	const answers = { ...answersIn('a.md', windows), body: 'Uno.\n\nDue.' };
	expect(textWith('a.md', windows, fields, answers)).toBe(
		windows.replace('Testo di prima.', 'Uno.\r\n\r\nDue.'),
	);
});

test('writes a new file in the order of the schema', () => {
	const answers = { body: 'Testo.', steps: [{ how: 'no', what: 'Apri' }], title: 'Vetrina' };
	expect(textWith('a.md', '', fields, answers)).toBe(
		"---\ntitle: Vetrina\nsteps:\n  - what: Apri\n    how: 'no'\n---\n\nTesto.\n",
	);
	expect(textWith('a.yml', '', fields, { title: 'Vetrina' })).toBe('title: Vetrina\n');
});

test('changes a file without a text under its fields', () => {
	const vocabulary = 'terms: # tutti\n  - id: a\n  - id: b\n';
	expect(textWith('a.yml', vocabulary, [], { terms: [{ id: 'a' }, { id: 'c' }] })).toBe(
		'terms: # tutti\n  - id: a\n  - id: c\n',
	);
});

test('writes all anew what it cannot change in part', () => {
	const shared = '---\ntitle: &x uno\nend: *x\n---\n\nTesto.\n';
	expect(textWith('a.md', shared, fields, { title: 'due', end: 'uno', body: 'Testo.' })).toBe(
		'---\ntitle: due\nend: uno\n---\n\nTesto.\n',
	);
});

test('says of a file that nobody can read that it has no answers', () => {
	expect(answersIn('a.md', 'senza trattini')).toBeUndefined();
	expect(answersIn('a.md', '---\na: [\n---\n')).toBeUndefined();
});

test.each(Object.entries(collections))('%s of the catalogue stay byte for byte', (_name, of) => {
	const files = readdirSync(of.folder).filter((name) => name.endsWith('.md'));
	expect(files.length).toBeGreaterThan(0);
	for (const name of files) {
		const file = `${of.folder}/${name}`;
		const before = readFileSync(file, 'utf8');
		const answers = answersIn(file, before) ?? {};
		expect(textWith(file, before, describeFields(of.schema), answers), file).toBe(before);
	}
});

function changed(change: (answers: Answers) => Answers): string {
	return textWith('a.md', raw, fields, change(answersIn('a.md', raw) ?? {}));
}
