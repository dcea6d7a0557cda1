import { readEntry } from '../../src/reader/read.ts';
import { files } from '../../src/schema/collections.ts';
import type { Site } from '../../src/schema/site.ts';
import { Obstacle } from './obstacle.ts';

/**
 * The settings of the site whose `content` stands in a folder.
 *
 * @throws Obstacle when they cannot be read
 */
export function readSiteSettings(root: string): Site {
	const [settings] = readEntry(root, files.site.file, files.site.schema).entries;
	if (settings === undefined)
		throw new Obstacle('content/site.yml non si legge: npm run check dice perché.');
	return settings.value;
}
