import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';

const sources = path.resolve(import.meta.dirname, '..');
const ours = tokensIn(path.join(import.meta.dirname, 'tokens.css'));
const theirs = tokensIn(
	createRequire(import.meta.url).resolve('design-tokens-italia/dist/css/variables.css'),
);

test('gives every token of the design system its own value', () => {
	expect(ours.size).toBeGreaterThan(0);
	expect(theirs.size).toBeGreaterThan(0);
	const compared = [...ours].filter(([name, value]) => theirs.get(name) === value);
	expect(compared.length, differences()).toBe(ours.size);
});

test('declares the tokens it uses, and no others', () => {
	const sheets = globSync('**/*.css', { cwd: sources });
	expect(sheets.length).toBeGreaterThan(0);
	const used = sheets.flatMap((sheet) =>
		readFileSync(path.join(sources, sheet), 'utf8').match(/(?<=var\()--it-[\w-]+/g),
	);
	expect([...new Set(used)].filter((name) => name !== null).sort()).toEqual(
		[...ours.keys()].sort(),
	);
});

function tokensIn(file: string): Map<string, string> {
	const declarations = readFileSync(file, 'utf8').matchAll(/^\s*(--it-[\w-]+):\s*([^;]+);/gm);
	return new Map([...declarations].map(([, name = '', value = '']) => [name, value]));
}

function differences(): string {
	return [...ours]
		.filter(([name, value]) => theirs.get(name) !== value)
		.map(([name, value]) => `${name} is ${value}, not ${theirs.get(name) ?? 'a token'}`)
		.join('\n');
}
