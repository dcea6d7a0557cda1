import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { z } from 'zod';
import { readEntry } from '../read.ts';

/** The folder that files of a test stand in. */
export const folder = 'content/offers';

/** A new root with that folder in it. */
export async function contentFolder(): Promise<string> {
	const root = await mkdtemp(path.join(tmpdir(), 'reader-'));
	await mkdir(path.join(root, folder), { recursive: true });
	return root;
}

/** Writes one file there and reads it. */
export async function reading<Schema extends z.ZodType>(
	root: string,
	schema: Schema,
	content: string | Uint8Array,
	name = 'prova.md',
) {
	await writeFile(path.join(root, folder, name), content);
	return readEntry(root, `${folder}/${name}`, schema);
}
