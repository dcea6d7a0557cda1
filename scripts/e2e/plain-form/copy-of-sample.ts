import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { sampleContent } from '../built-site.ts';

/** A copy of the sample catalogue that a test may add to. */
export async function copyOfSample(): Promise<string> {
	const root = await mkdtemp(path.join(tmpdir(), 'proposal-'));
	onTestFinished(() => rm(root, { recursive: true }));
	await cp(sampleContent, path.join(root, 'content'), { recursive: true });
	return root;
}

/** What the checks say of a copy. */
export async function checkedCopy(root: string): Promise<string> {
	const { stdout } = await run(process.execPath, ['scripts/check.ts', '--root', root]);
	return stdout;
}

/** What the checks say of the sample with a file changed. */
export async function checkedWith(file: string, text: string): Promise<string> {
	const root = await copyOfSample();
	await cp('public', path.join(root, 'public'), { recursive: true });
	await writeFile(path.join(root, file), text);
	return checkedCopy(root);
}

const run = promisify(execFile);
