import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import type { Issue } from '../schema/issue.ts';
import { readEntry, readFolder } from './read.ts';
import { contentFolder, folder, reading as readingIn } from './testing/content-folder.ts';

// Accepts anything, so that what is tested is the reading.
const anything = z.looseObject({});
let root: string;

beforeEach(async () => {
	root = await contentFolder();
});

test('reads fields and the text under them, and names the entry for its file', async () => {
	const document = {
		id: 'prova',
		file: 'content/offers/prova.md',
		written: { title: 'Vetrina', body: '\nIl testo.\n' },
	};
	expect(await reading('---\ntitle: Vetrina\n---\n\nIl testo.\n')).toEqual({
		entries: [{ ...document, value: document.written }],
		documents: [document],
		issues: [],
		files: [{ id: 'prova', file: 'content/offers/prova.md' }],
	});
});

test.each([
	['a time stays a text', 'hours: 12:30', '12:30'],
	['a day stays a text', 'hours: 2026-01-01', '2026-01-01'],
	['so does a quoted day', 'hours: "2026-01-01"', '2026-01-01'],
	['and "no"', 'hours: no', 'no'],
	['and "on"', 'hours: on', 'on'],
	['and 1_000', 'hours: 1_000', '1_000'],
	['but digits are a number, which the schema then refuses', 'hours: 01234', 1234],
])('%s', async (_name, line, value) => {
	const { entries } = await reading(`---\n${line}\n---\n`);
	expect(entries[0]?.value).toMatchObject({ hours: value });
});

test.each([
	['CRLF line ends', '---\r\ntitle: Vetrina\r\n---\r\nTesto\r\n'],
	['a byte-order mark', '\uFEFF---\ntitle: Vetrina\n---\nTesto\n'],
	['spaces after the dashes', '---  \ntitle: Vetrina\n--- \nTesto\n'],
])('reads through %s', async (_name, text) => {
	const { entries, issues } = await reading(text);
	expect(issues).toEqual([]);
	expect(entries[0]?.value).toMatchObject({ title: 'Vetrina' });
});

test.each([
	['no front matter', 'Solo testo.'],
	['an empty file', ''],
	['front matter that is not closed', '---\ntitle: Vetrina\n\nTesto'],
	['front matter in JavaScript', '---js\nprocess.exit(1)\n---\nTesto'],
	['front matter in another language', '---json\n{}\n---\nTesto'],
	['the same field twice', '---\ntitle: a\nsummary: b\ntitle: c\n---\nTesto'],
	['a tab', '---\nactivation:\n\turl: x\n---\nTesto'],
	['two colons', '---\ntitle: Vetrina: bella\n---\nTesto'],
	['an open quote', '---\ntitle: "Vetrina\nsummary: b\n---\nTesto'],
	['uneven indentation', '---\na:\n    b: 1\n  c: 2\n---\nTesto'],
	['a sign that YAML keeps for itself', '---\ntitle: @vetrina\n---\nTesto'],
	['an alias without anchor', '---\ntitle: *vetrina\n---\nTesto'],
	['a list instead of fields', '---\n- title\n---\nTesto'],
	['a tag that would make an object', '---\ntitle: !!js/function "function () {}"\n---\nTesto'],
	['the text among the fields', '---\ntitle: a\nbody: b\n---\nTesto'],
	['bytes that are not UTF-8', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe0, 0x0a])],
])('says which line and what to do: %s', async (_name, content) => {
	const { entries, issues } = await reading(content);
	expect(entries).toEqual([]);
	expect(
		issues.map(({ line, problem, cure }) => `riga ${line}: ${problem} ${cure}`),
	).toMatchSnapshot();
});

test('follows no link out of the folder', async () => {
	await writeFile(path.join(root, 'segreto.md'), '---\ntitle: Segreto\n---\n');
	await symlink(path.join(root, 'segreto.md'), path.join(root, folder, 'prova.md'));
	const { entries, issues } = readEntry(root, `${folder}/prova.md`, anything);
	expect(entries).toEqual([]);
	expect(issues[0]?.problem).toBe('Non è un file, ma un collegamento.');
});

test('reports files of another kind and passes over hidden ones', async () => {
	await writeFile(path.join(root, folder, 'offerta.docx'), 'x');
	await writeFile(path.join(root, folder, '.DS_Store'), 'x');
	await writeFile(path.join(root, folder, 'Thumbs.db'), 'x');
	const { issues, files } = readFolder(root, folder, anything);
	expect(files.map(({ id }) => id)).toEqual(['offerta']);
	expect(issues[0]?.problem).toBe('Il file finisce in «.docx».');
});

test('says where the files of a folder inside a collection go', async () => {
	await mkdir(path.join(root, folder, 'bozze'));
	const { issues, entries } = readFolder(root, folder, anything);
	expect(entries).toEqual([]);
	expect(issues.map(sentence)).toMatchInlineSnapshot(`
		[
		  "content/offers/bozze: È una cartella. Sposta i suoi file in content/offers.",
		]
	`);
});

test.each(['content', 'content/offers', 'content/vocabularies'])(
	'reads nothing through a link or a file in the place of a folder: %s',
	async (place) => {
		const elsewhere = await contentFolder();
		await mkdir(path.join(elsewhere, 'content/vocabularies'));
		for (const name of ['offers/prova.md', 'vocabularies/goals.yml'])
			await writeFile(path.join(elsewhere, 'content', name), '---\na: 1\n---\n');
		await mkdir(path.join(root, 'content/vocabularies'));
		const refusal = `${place}: Non è una cartella, ma un file o un collegamento. Toglilo: qui va una cartella.`;
		const fill = [
			() => symlink(path.join(elsewhere, place), path.join(root, place)),
			() => writeFile(path.join(root, place), 'x'),
		];
		for (const put of fill) {
			await rm(path.join(root, place), { recursive: true });
			await put();
			const readings = [
				readFolder(root, 'content/offers', anything),
				readEntry(root, 'content/vocabularies/goals.yml', anything),
			];
			const issues = new Set(readings.flatMap((reading) => reading.issues.map(sentence)));
			expect(issues).toContain(refusal);
			expect(readings.flatMap(({ entries, files }) => [...entries, ...files])).toEqual([]);
			await rm(path.join(root, place));
			await mkdir(path.join(root, place));
		}
	},
);

test('finds nothing in a folder that git did not keep', () => {
	expect(readFolder(root, 'content/partners', anything)).toEqual({
		entries: [],
		documents: [],
		issues: [],
		files: [],
	});
});

test('gives each problem the line of its field, or of what it is missing from', async () => {
	const step = z.strictObject({ title: z.string().min(5) });
	const schema = z.strictObject({
		title: z.string(),
		steps: z.array(step),
		address: z.string(),
		body: z.string().min(50),
	});
	const text =
		'---\ntitle: 5\nsteps:\n  - title: Abcde\n  - title: Abc\n    extra: x\n---\n\nBreve.\n';
	await writeFile(path.join(root, folder, 'prova.md'), text);
	const { issues } = readEntry(root, `${folder}/prova.md`, schema);
	expect(issues.map(({ line, path }) => [line, path.join('.')])).toEqual([
		[2, 'title'],
		[5, 'steps.1.title'],
		[6, 'steps.1.extra'],
		[2, 'address'],
		[9, 'body'],
	]);
});

function sentence({ file, problem, cure }: Issue): string {
	return `${file}: ${problem} ${cure}`;
}

function reading(content: string | Uint8Array) {
	return readingIn(root, anything, content);
}
