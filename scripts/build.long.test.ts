import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildSample } from './e2e/built-site.ts';
import { aFolder } from './program/testing/repository-fixture.ts';

test('two sites are built at the same time, into folders elsewhere', async () => {
	const roots = await Promise.all([aFolder(), aFolder()]);
	await Promise.all(roots.map((root) => buildSample(root, {})));
	for (const root of roots) expect(await readdir(path.join(root, 'dist'))).toContain('index.html');
});
