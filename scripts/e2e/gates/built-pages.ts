import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A page of the built site. */
export interface BuiltPage {
	/** Its path within the built files, with `/` between folders. */
	file: string;
	/** Its path within the site, without a first slash. */
	address: string;
	html: string;
}

/**
 * Every page of a built site, in the order of their paths.
 *
 * @param directory the built files
 */
export async function readBuiltPages(directory: string): Promise<BuiltPage[]> {
	const files = await Array.fromAsync(glob('**/*.html', { cwd: directory }));
	return Promise.all(
		files
			.map((file) => file.replaceAll(path.sep, '/'))
			.sort()
			.map(async (file) => ({
				file,
				address: file.replace(/index\.html$/, ''),
				html: await readFile(path.join(directory, file), 'utf8'),
			})),
	);
}
