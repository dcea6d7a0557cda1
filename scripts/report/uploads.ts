import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Addresses of the files that the forms uploaded, sorted. There may be none: git keeps no empty folders.
 *
 * @param root the folder that holds `public`
 */
export async function listUploads(root: string): Promise<string[]> {
	const folder = path.join(root, 'public/uploads');
	const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
		(error: unknown) => {
			if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
			throw error;
		},
	);
	return found
		.filter((file) => file.isFile())
		.map((file) => path.relative(folder, path.join(file.parentPath, file.name)))
		.map((name) => `/uploads/${name.split(path.sep).join('/')}`)
		.sort();
}
