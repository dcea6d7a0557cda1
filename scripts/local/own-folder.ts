import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const mark = '.vicini-e-connessi';

/** Whether these commands may write and delete in a folder: it has their mark, is empty or doesn't exist. */
export async function isOurs(folder: string): Promise<boolean> {
	try {
		const files = await readdir(folder);
		return files.length === 0 || files.includes(mark);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
		throw error;
	}
}

/** Makes the folder, or takes it, for these commands to write and delete in. */
export async function markAsOurs(folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	await writeFile(
		join(folder, mark),
		'Questa cartella è fatta da Vicini e Connessi, che può riscriverla e cancellarla.\n',
	);
}
