import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

test('every test that the guide for programmers names is there', () => {
	const files = ['src', 'scripts'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }),
	);
	const tests = new Set(files.map((file) => path.basename(file)));
	const guide = readFileSync('.github/HACKING.md', 'utf8');
	const named = [...guide.matchAll(/(?<![*.\w])[\w/][\w./-]*\.test\.tsx?/g)].map(([file]) =>
		path.basename(file),
	);
	expect(named.length).toBeGreaterThan(20);
	expect(named.filter((file) => !tests.has(file))).toEqual([]);
});
