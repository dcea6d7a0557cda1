import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What is in every file of a folder, by its path there, in a few signs. */
export async function fingerprints(folder: string): Promise<Map<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => !entry.isDirectory())
		.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
		.sort();
	const found = new Map<string, string>();
	for (const file of files) {
		const bytes = await readFile(path.join(folder, file));
		found.set(file, createHash('sha256').update(bytes).digest('base64'));
	}
	return found;
}
