import { readdir, rm } from 'node:fs/promises';
import { plainLines } from '../report/plain.ts';
import { installBrowser } from '../suite/install-browser.ts';
import { folderBytes } from './folder-bytes.ts';
import type { Outcome } from './outcome.ts';
import { runBounded } from './run-bounded.ts';

/**
 * Takes the pictures of a preview, with a browser that is installed where there is none. Without them
 * the preview is still worth something, so that it only says what went wrong.
 *
 * @param card the file that `card.ts` wrote
 * @param folder where they go
 */
export async function pictureCards(
	card: string,
	site: string,
	base: string,
	folder: string,
): Promise<Outcome['pictures']> {
	const missing = installBrowser();
	if (missing !== undefined) {
		console.error(missing);
		return 'failed';
	}
	const args = ['--card', card, '--site', site, '--base', base, '--out', folder];
	const { code, output } = await runBounded(['scripts/card-pictures.ts', ...args], longest);
	console.log(plainLines(output));
	if (code === 0 && (await folderBytes(folder)) <= mostBytes)
		return (await readdir(folder)).length === 0 ? 'none' : 'taken';
	await rm(folder, { recursive: true, force: true });
	return 'failed';
}

const longest = 4 * 60_000;
const mostBytes = 100_000_000;
