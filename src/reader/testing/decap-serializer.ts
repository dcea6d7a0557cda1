import { createRequire } from 'node:module';
// Teaches Node to load Decap's modules, which are made for a bundler.
import '../../forms/testing/decap-validator.ts';

const require = createRequire(import.meta.url);

/**
 * What Decap writes into a file when somebody saves an entry.
 *
 * @param fields as its form holds them; the text under them is `body`
 */
export function writtenByDecap(fields: object): string {
	return formatter.toFile(fields, Object.keys(fields), {});
}

// Decap's files have no types of their own.
const { frontmatterYAML } = require('decap-cms-core/dist/esm/formats/frontmatter.js') as {
	frontmatterYAML: () => { toFile: (fields: object, order: string[], comments: object) => string };
};
const formatter = frontmatterYAML();
