import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, write } from '../program/testing/repository-fixture.ts';
import { isOfCatalogue, layOver } from './lay-over.ts';

test('adds, changes and removes files of the catalogue', async () => {
	const root = await aFolder();
	await write(root, { 'content/offers/a.md': 'A', 'content/offers/b.md': 'B' });
	const left = await layOver(root, [
		change('content/offers/a.md', 'A2'),
		change('content/offers/b.md', undefined),
		change('public/uploads/x/logo.png', 'png'),
	]);
	expect(left).toEqual([]);
	expect(await readFile(path.join(root, 'content/offers/a.md'), 'utf8')).toBe('A2');
	expect(await readdir(path.join(root, 'content/offers'))).toEqual(['a.md']);
	expect(await readdir(path.join(root, 'public/uploads/x'))).toEqual(['logo.png']);
});

test.each([
	...['package.json', 'src/x.ts', '.github/workflows/x.yml', 'public/index.html', 'content'],
	...['content/../package.json', '/etc/passwd', '../x', 'content/offers/.git/config'],
	...['content//x.md', 'content/offers/a\nb.md', 'content/offers/a\u202Eb.md', 'content/./x.md'],
	...['content\\..\\x', 'content/C:/x', 'Content/offers/x.md', 'content/offers/', ''],
	`content/${'x'.repeat(300)}.md`,
])('writes nothing at %j', async (file) => {
	const root = await aFolder();
	expect(isOfCatalogue(file)).toBe(false);
	expect(await layOver(root, [change(file, 'x')])).toHaveLength(1);
	expect(await readdir(root)).toEqual([]);
});

test('leaves out a file where a folder stands, and a folder where a file stands', async () => {
	const root = await aFolder();
	await write(root, { 'content/offers/a.md': 'A' });
	const changes = [change('content/offers', 'x'), change('content/offers/a.md/b.md', 'x')];
	expect(await layOver(root, changes)).toEqual(changes);
});

test('writes through no link', async () => {
	const root = await aFolder();
	const elsewhere = await aFolder();
	await write(root, { 'content/offers/a.md': 'A' });
	await writeFile(path.join(elsewhere, 'secret'), 'secret');
	await symlink(elsewhere, path.join(root, 'content/partners'));
	await symlink(path.join(elsewhere, 'secret'), path.join(root, 'content/offers/b.md'));
	const changes = [change('content/partners/x.md', 'x'), change('content/offers/b.md', 'x')];
	expect(await layOver(root, changes)).toEqual(changes);
	expect(await readdir(elsewhere)).toEqual(['secret']);
	expect(await readFile(path.join(elsewhere, 'secret'), 'utf8')).toBe('secret');
});

function change(file: string, after: string | undefined) {
	const bytes = after === undefined ? undefined : Buffer.from(after);
	return { file, before: undefined, after: bytes };
}
