import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind } from '../../../src/search/pagefind.ts';

/**
 * Pagefind's browser program, run in this process on an index of the disk. It asks for files by
 * `fetch` and for the page's language by `document`; both are lent to it for good.
 *
 * @param folder where its index stands; a program may run several
 */
export async function openInNode(folder: string): Promise<Pagefind> {
	Object.assign(globalThis, {
		document: { currentScript: null, querySelector: () => ({ getAttribute: () => 'it' }) },
		window: { location: { origin: 'file://' } },
		fetch: async (address: string) => {
			const file = address.replace(/^file:\/\//, '').replace(/\?.*$/, '');
			return new Response(await readFile(file));
		},
	});
	const program = pathToFileURL(path.resolve(folder, 'pagefind.js'));
	return (await import(program.href)) as Pagefind;
}
