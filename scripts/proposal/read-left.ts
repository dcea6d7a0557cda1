import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { kilobytes } from '../../src/schema/upload.ts';

/**
 * Reads a file that another job left, which has read strangers' texts: a link could lead to what only
 * this job may read, and a huge file fill its memory.
 *
 * @param most how many bytes it may have
 * @throws when it is not there, is no plain file, or is larger
 */
export async function readLeft(file: string, most = mostBytes): Promise<string> {
	const name = path.basename(file);
	const stats = await lstat(file);
	if (!stats.isFile()) throw new Error(`${name} non è un file semplice, e non si legge.`);
	if (stats.size > most) {
		throw new Error(
			`${name} è di ${kilobytes(stats.size)} e non si legge: il massimo è ${kilobytes(most)}.`,
		);
	}
	return readFile(file, 'utf8');
}

/** The card, the longest of the texts, has 60,000 characters. */
const mostBytes = 1_000_000;

/** The card's data say in words all that fifty files say, each of 200 kB at most. */
export const mostCardBytes = 20_000_000;
