import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** How much the files of a folder take together, those of its folders included. */
export async function folderBytes(folder: string): Promise<number> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	const sizes = await Promise.all(
		files.map(async ({ parentPath, name }) => (await stat(path.join(parentPath, name))).size),
	);
	return sizes.reduce((sum, size) => sum + size, 0);
}
