import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleContent } from '../e2e/built-site.ts';
import { reportOn } from '../report/report.ts';
import { generate } from './generate.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'generated-'));
});

afterEach(async () => {
	await rm(folder, { recursive: true });
});

test('makes offers without errors, and with few warnings', async () => {
	const { issues } = reportOn(await made({ count: 300, seed: 1 }));
	expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(issues.length).toBeLessThan(10);
	expect(await readdir(path.join(folder, '300-1/content/offers'))).toHaveLength(300);
});

test('makes an offer at the least', async () => {
	const { issues } = reportOn(await made({ count: 1, seed: 1 }));
	expect(issues).toEqual([]);
});

test('makes the same files of the same seed, and others of another', async () => {
	const first = await filesIn(await made({ count: 30, seed: 1 }));
	expect(await filesIn(await made({ count: 30, seed: 1, again: true }))).toEqual(first);
	expect(await filesIn(await made({ count: 30, seed: 2 }))).not.toEqual(first);
});

async function made({ count, seed, again = false }: Made): Promise<string> {
	const root = path.join(folder, `${count}-${seed}${again ? '-again' : ''}`);
	await generate(sample, root, { count, seed });
	return root;
}

async function filesIn(root: string): Promise<Record<string, string>> {
	const entries = await readdir(root, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	const texts = files.map(async ({ parentPath, name }) => {
		const file = path.join(parentPath, name);
		return [path.relative(root, file), await readFile(file, 'utf8')] as const;
	});
	return Object.fromEntries(await Promise.all(texts));
}

/** The one that no merge changes. */
const sample = path.dirname(sampleContent);

interface Made {
	count: number;
	seed: number;
	again?: boolean;
}
