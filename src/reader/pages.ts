import { globSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { pageSchema } from '../schema/page.ts';
import { type Reading, readEntry } from './read.ts';

/**
 * Reads the fields of every page that editors wrote. The text under them is MDX, which the build reads.
 *
 * @param root the folder that holds `content`
 */
export function readPages(root: string): Reading<z.output<typeof writtenPage>>[] {
	return globSync('content/pages/**/*.mdx', { cwd: root })
		.map((file) => file.replaceAll(path.sep, '/'))
		.sort()
		.map((file) => readEntry(root, file, writtenPage));
}

const writtenPage = pageSchema.extend({ body: z.string() });
