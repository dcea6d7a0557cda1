import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document } from 'yaml';
import { parseYaml } from '../../src/reader/yaml.ts';
import { rewritten } from './rewritten.ts';

const file = 'content/offers/a--b.md';

/** The text of an entry with its fields, and what is under them. */
function entry(fields: string): string {
	return `---\n${fields}\n---\n\nTesto.`;
}

function changed(fields: string, change: (fields: Fields) => object): string {
	const read = parseYaml(fields.replaceAll('\r', ''));
	const before = 'fields' in read ? (read.fields as Fields) : {};
	return rewritten(file, entry(fields), { ...change(before), body: 'non conta' })
		.replace('---\n', '')
		.replace('\n---\n\nTesto.', '');
}

test('changes a value in its own quotes, and keeps the comment behind it', () => {
	const fields = `a: "uno"  # perché\nb: 'due'\nc:   tre\nd: "resta"`;
	expect(changed(fields, (all) => ({ ...all, a: "l'uno", b: "l'uno", c: 'no: così' }))).toBe(
		`a: "l'uno"  # perché\nb: 'l''uno'\nc:   "no: così"\nd: "resta"`,
	);
});

test('puts a new field behind the one that it follows, and takes a field away with its lines', () => {
	const fields = 'a: 1 # uno\n# di b\nb:\n  - x\n\n# di c\nc: >-\n  lungo\n  testo\nd: 4';
	expect(changed(fields, ({ a, c, d }) => ({ a, new: { x: ['z'] }, c, last: 'z', d }))).toBe(
		'a: 1 # uno\nnew:\n  x:\n    - z\n# di b\n\n# di c\nc: >-\n  lungo\n  testo\nlast: z\nd: 4',
	);
});

test('writes a text in lines of its own anew, and a long one in several lines', () => {
	const long = 'Il servizio si ferma per una settimana, perché il furgone è in officina a Cuneo.';
	const result = changed('a: |\n  uno\n  due\nb: 2', (all) => ({ ...all, a: 'tre', b: long }));
	expect(result).toBe(`a: tre\nb: ${long.replace(' Cuneo', '\n  Cuneo')}`);
	expect(changed('a:\nb:', () => ({ a: 'x', b: ['z'] }))).toBe('a: x\nb:\n  - z');
});

test('changes lists item by item', () => {
	const fields = 'a:\n- uno # 1\n- "due"\n- tre\nb:\n  - {id: x, n: 1}\n  - id: y\n    n: 2';
	const told = changed(fields, () => ({
		a: ['uno', 'tre', 'quattro'],
		b: [
			{ id: 'x', n: 1 },
			{ id: 'z', n: 2 },
		],
	}));
	expect(told).toBe('a:\n- uno # 1\n- tre\n- quattro\nb:\n  - {id: x, n: 1}\n  - id: z\n    n: 2');
	const without = changed(fields, (all) => ({ ...all, a: ['uno', 'tre'], b: [{ id: 'y', n: 2 }] }));
	expect(without).toBe('a:\n- uno # 1\n- tre\nb:\n  - id: y\n    n: 2');
});

test('changes what stands between brackets there', () => {
	const fields = 'a: [uno, "due", tre]\nb: {x: 1, y: 2, z: 3}\nc: [ solo ] # c';
	expect(changed(fields, () => ({ a: ['uno', 'tre'], b: { w: 0, x: 1, z: 4 }, c: ['a, b'] }))).toBe(
		'a: [uno, tre]\nb: {w: 0, x: 1, z: 4}\nc: [ "a, b" ] # c',
	);
	expect(changed(fields, (all) => ({ ...all, a: ['uno', 'due', 'tre', 'q'], b: {} }))).toContain(
		'a: [uno, "due", tre, q]',
	);
});

test('keeps line ends of any kind, a byte order mark and the missing end of the last line', () => {
	const raw = '\uFEFF---\r\na: 1\r\nb: 2\n---\r\nRiga\runa\r\n';
	expect(rewritten(file, raw, { a: 1, c: 'x', b: 3 })).toBe(
		'\uFEFF---\r\na: 1\r\nc: x\r\nb: 3\n---\r\nRiga\runa\r\n',
	);
	expect(rewritten('v.yml', 'terms:\n  - id: a', { terms: [{ id: 'a' }, { id: 'b' }] })).toBe(
		'terms:\n  - id: a\n  - id: b',
	);
});

test('refuses what it could not change alone', () => {
	expect(() => rewritten(file, entry('- a'), { a: 3 })).toThrow('Cambialo a mano');
	expect(() => rewritten(file, 'senza trattini', { a: 3 })).toThrow('Cambialo a mano');
	expect(() => rewritten(file, entry('a: &x 1\nb: *x'), { a: 2, b: 1 })).toThrow('Cambialo a mano');
});

test('says anything instead of anything, or refuses', () => {
	let changes = 0;
	fc.assert(
		fc.property(someFields, someFields, fc.boolean(), (before, after, isFlow) => {
			const yaml = new Document(before).toString({
				collectionStyle: isFlow ? 'flow' : 'block',
			});
			const asBefore = Object.fromEntries([
				...Object.keys(before).flatMap((key) => (key in after ? [[key, after[key]]] : [])),
				...Object.entries(after),
			] as [string, unknown][]);
			try {
				// What it returns was read again and says what was asked.
				rewritten(file, entry(yaml.trimEnd()), asBefore);
				changes += 1;
			} catch (error) {
				expect(String(error)).toContain('Cambialo a mano');
			}
		}),
		{ numRuns: 500, seed: 20261122 },
	);
	expect(changes).toBeGreaterThan(400);
});

const someText = fc.oneof(
	fc.constantFrom(
		'x',
		'no',
		'12',
		"l'uno",
		'a: b',
		'# c',
		'',
		' x ',
		'è\n\nsì',
		'- a',
		'[',
		'null',
	),
	fc.string(),
);
const someValue = fc.letrec((tie) => ({
	value: fc.oneof(
		{ maxDepth: 2 },
		someText,
		fc.integer(),
		fc.array(tie('value'), { maxLength: 4 }),
		fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { noNullPrototype: true }),
	),
})).value;
const someFields = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), someValue, {
	minKeys: 1,
	noNullPrototype: true,
});

type Fields = Record<string, unknown>;
