import path from 'node:path';
import {
	changing,
	everywhere,
	headersOf,
	unchanging,
} from '../../../src/hosting/response-headers.ts';
import { kindOf, unchangingFolder } from '../../../src/hosting/places.ts';
import type { Served } from '../serve.ts';

/**
 * Looks at what a server does, and fails where it is wrong.
 *
 * @returns how many answers it looked at
 */
export type Expectation = (served: Served) => Promise<number>;

/** The address of a file of the site: that of its folder for a page. */
export function addressOf(base: string, file: string): string {
	return base + file.replace(/(^|\/)index\.html$/, '$1');
}

/** All that must be said beside a file, by the names of headers as Node gives them. */
export function headersBeside(file: string, forge: Parameters<typeof headersOf>[1]) {
	const caching = file.startsWith(unchangingFolder) ? unchanging : changing;
	const all = { ...everywhere, ...headersOf(kindOf(file), forge), ...caching };
	return Object.fromEntries(
		Object.entries(all).map(([name, value]) => [name.toLowerCase(), value]),
	);
}

/** One file of each kind, the largest. */
export function ofEachKind(files: { file: string; size: number }[]): string[] {
	const largest = new Map<string, { file: string; size: number }>();
	for (const one of files) {
		const kind = path.extname(one.file);
		if (one.size > (largest.get(kind)?.size ?? 0)) largest.set(kind, one);
	}
	return [...largest.values()].map(({ file }) => file);
}
