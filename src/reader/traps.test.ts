import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Issue } from '../schema/issue.ts';
import { offerSchema } from '../schema/offer.ts';
import { readEntry, readFolder } from './read.ts';
import { contentFolder, folder, reading } from './testing/content-folder.ts';
import { cpuStopwatch } from '../schema/testing/cpu-stopwatch.ts';

// Accepts anything, so that what is tested is the reading.
const anything = z.looseObject({});
let root: string;
beforeAll(async () => {
	root = await contentFolder();
});

test.each([
	['12:30', '12:30'],
	['12:30:45', '12:30:45'],
	['2026-01-01', '2026-01-01'],
	["'2026-01-01'", '2026-01-01'],
	['2026-01-01T10:00:00Z', '2026-01-01T10:00:00Z'],
	['no', 'no'],
	['on', 'on'],
	['Yes', 'Yes'],
	['1_000', '1_000'],
	['0b101', '0b101'],
	['-0x1F', '-0x1F'],
	['+39 000 123 4567', '+39 000 123 4567'],
	['<<', '<<'],
	['=', '='],
	['! testo', 'testo'],
	['&capo testo', 'testo'],
	["dell'anno", "dell'anno"],
	['perché «sì»: no', undefined],
	['"perché «sì»: no"', 'perché «sì»: no'],
	['true', true],
	['01234', 1234],
	['0o17', 15],
	['+390001234567', 390_001_234_567],
	['1.5', 1.5],
	['-2.5e3', -2500],
	['1e3', 1000],
	['.nan', '.nan'],
	['-.inf', '-.inf'],
	['1e400', '1e400'],
])('reads %s as %j', async (written, value) => {
	const { entries } = await reading(root, anything, `---\nvalue: ${written}\n---\n`);
	expect(entries[0]?.value['value']).toBe(value);
});

test.each([
	['a merge key', '<<: {title: Vetrina}', '<<'],
	['the prototype', '__proto__: {title: Vetrina}', '__proto__'],
	['the constructor', 'constructor: x', 'constructor'],
	['what every object has', 'toString: x', 'toString'],
	['a number', '1: x', '1'],
])('refuses as a field: %s', async (_name, line, key) => {
	const { issues } = await reading(root, offerSchema, `---\ntitle: Vetrina\n${line}\n---\n`);
	const issue = issues.find(({ path: at }) => at[0] === key);
	expect(issue).toMatchObject({ line: 3, problem: `Il campo «${key}» non esiste.` });
	expect(Object.prototype).not.toHaveProperty('title');
});

test.each([
	['an alias', '---\na: &x testo\nb: *x\n---\n'],
	['an alias in a list', '---\na: &x [1]\nb:\n  - c\n  - *x\n---\n'],
	['an alias in a flow', '---\na: &x [1]\nb: [*x,*x]\n---\n'],
	['a merge', '---\na: &x {b: 1}\nc:\n  <<: *x\n---\n'],
	['a list that holds itself', '---\na: &x [*x]\n---\n'],
	['a billion laughs', `---\na0: &a0 ah\n${laughs(30)}\n---\n`],
	[
		'a long text many times',
		`---\na: &x ${'ah '.repeat(20_000)}\nb: [${'*x, '.repeat(20_000)}]\n---\n`,
	],
	['lists in lists', `---\na: ${'['.repeat(90_000)}\n---\n`],
	['groups in groups', `---\n${deep(500)}\n---\n`],
	['old line ends inside a value', '---\ra: "b\r---\r'],
	['a second document', '---\na: 1\n...\nb: 2\n---\n'],
	['a directive', '---\n%TAG ! tag:x,2000:\na: 1\n---\n'],
	['a bell', '---\na: \u0007\n---\n'],
	['a tab after the colon, and a list', '---\na:\t- b\n---\n'],
	['only a word', '---\nvetrina\n---\n'],
	['only the dashes of a language', '---yaml\na: 1\n---\n'],
	['TOML', '+++\na = 1\n+++\n'],
	['four dashes', '----\na: 1\n----\n'],
	['an indented front matter', ' ---\na: 1\n ---\n'],
	['dashes with a word at the end', '---\na: 1\n---fine\nTesto'],
	['a NUL byte in the text', '---\na: 1\n---\nTesto\nTe\0sto'],
	['UTF-16', Buffer.from('\uFEFF---\na: 1\n---\n', 'utf16le')],
	['UTF-16 without a mark', Buffer.from('---\na: 1\n---\n', 'utf16le')],
	['Latin 1', Buffer.from('---\na: 1\n---\nperch\xe9', 'latin1')],
	['5 MB', `---\na: 1\n---\n${'a'.repeat(5_000_000)}`],
	['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
])('refuses in a moment, and says where: %s', async (_name, content) => {
	const elapsed = cpuStopwatch();
	const { entries, issues } = await reading(root, anything, content);
	expect(elapsed()).toBeLessThan(5_000);
	expect(entries).toEqual([]);
	expect(issues.map(sentence)).toMatchSnapshot();
});

test.each([
	['empty lines', `---\n${'\n'.repeat(190_000)}a: 1\n---\n`],
	['comments', `---\n${'#\n'.repeat(90_000)}a: 1\n---\n`],
	['spaces before the end', `---\na: 1\n---${' '.repeat(190_000)}\n`],
	['one long line', `---\na: ${'x'.repeat(190_000)}\n---\n`],
	['one long word in quotes', `---\na: "${'\\u00e8'.repeat(30_000)}"\n---\n`],
	['many fields', `---\n${lines(20_000, (at) => `k${at}: 1`)}\n---\n`],
	['old line ends', '---\ra: 1\r---\rTesto\r'],
	['an empty front matter', '---\n---\nTesto'],
	['a front matter of comments', '---\n# niente\n---\nTesto'],
	['asterisks that are no alias', '---\na: "uno *due* tre"\nb: 2 *3\n---\n'],
])('reads in a moment: %s', async (_name, content) => {
	const elapsed = cpuStopwatch();
	const { issues, entries } = await reading(root, anything, content);
	expect(elapsed()).toBeLessThan(5_000);
	expect(issues).toEqual([]);
	expect(entries).toHaveLength(1);
});

test.each([
	['fields that nobody knows', lines(5_000, (at) => `k${at}: 1`), 5_000],
	['items that are all wrong', `services:\n${lines(5_000, (at) => `  - "F ${at}"`)}`, 5_000],
	[
		'steps that are all wrong',
		`activation:\n  steps:\n${lines(2_500, (at) => `    - titolo${at}: 1`)}`,
		5_000,
	],
])('says everything wrong in a moment: %s', async (_name, yaml, count) => {
	const elapsed = cpuStopwatch();
	const { issues } = await reading(root, offerSchema, `---\n${yaml}\n---\n`);
	expect(elapsed()).toBeLessThan(8_000);
	expect(issues.length).toBeGreaterThan(count);
	expect(Math.max(...issues.map(({ line }) => line))).toBeLessThan(yaml.split('\n').length + 4);
});

test('counts blank items of a list, and lines of every kind, when it says where', async () => {
	const text = '\uFEFF---\r\nservices:\r\n  - ""\r\n  -\r\n  - F g\r\n---\r\n\r\n\r\nBreve.\r\n';
	const { issues } = await reading(root, offerSchema, text);
	const places = issues.map(({ line, path: at }) => `${line} ${at.join('.')}`);
	expect(places).toEqual(expect.arrayContaining(['5 services.2', '9 body', '2 title']));
});

test('takes only Markdown for an entry of a folder', async () => {
	const other = await contentFolder();
	const names = ['a.md', 'b.yml', 'c.yaml', 'd.MD', 'e.md.txt', 'f', 'g.mdx', '.h.md', 'i.html'];
	await Promise.all(
		names.map((name) => writeFile(path.join(other, folder, name), '---\na: 1\n---\n')),
	);
	await mkdir(path.join(other, folder, 'l.md'));
	await symlink('/etc/hostname', path.join(other, folder, 'm.md'));
	await symlink('n.md', path.join(other, folder, 'n.md'));
	await symlink('/etc', path.join(other, folder, 'o'));
	const { entries, issues } = readFolder(other, folder, anything);
	expect(entries.map(({ id }) => id)).toEqual(['a']);
	expect(issues.map(sentence)).toMatchSnapshot();
});

test('refuses a link and a file where a folder belongs', async () => {
	const other = await contentFolder();
	await symlink(path.join(other, folder), path.join(other, 'content/partners'));
	await writeFile(path.join(other, 'content/notices'), 'x');
	for (const name of ['content/partners', 'content/notices']) {
		const { issues } = readFolder(other, name, anything);
		expect(issues.map(sentence)).toEqual([
			`${name} 1: Non è una cartella, ma un file o un collegamento. Toglilo: qui va una cartella.`,
		]);
	}
});

test('says that a file is missing', () => {
	const { issues } = readEntry(root, 'content/site.yml', anything);
	expect(issues.map(sentence)).toEqual([
		"content/site.yml 1: Il file non c'è. Crealo: il sito ne ha bisogno.",
	]);
});

test('reads more files than a program may open at once', async () => {
	const other = await contentFolder();
	const names = Array.from({ length: 2_000 }, (_, at) => `o${at}.md`);
	for (const name of names) await writeFile(path.join(other, folder, name), '---\na: 1\n---\n');
	expect(readFolder(other, folder, anything).entries).toHaveLength(2_000);
});

function laughs(levels: number): string {
	return lines(levels, (at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`);
}

function deep(levels: number): string {
	return lines(levels, (at) => `${' '.repeat(at)}a:`);
}

function lines(count: number, line: (at: number) => string): string {
	return Array.from({ length: count }, (_, at) => line(at)).join('\n');
}

function sentence({ file, line, problem, cure }: Issue): string {
	return `${file} ${line}: ${problem} ${cure}`;
}
