/** What files are that no server knows by itself, by the end of their names. */
export const rareTypes = {
	csv: 'text/csv',
	ics: 'text/calendar',
	webmanifest: 'application/manifest+json',
} satisfies Types;

/** What files are that some servers know only where the system they stand on does. */
export const commonTypes = {
	ico: 'image/x-icon',
	ods: 'application/vnd.oasis.opendocument.spreadsheet',
	odt: 'application/vnd.oasis.opendocument.text',
	txt: 'text/plain',
	woff2: 'font/woff2',
	// The search index, which a browser takes as it comes.
	pagefind: 'application/octet-stream',
	pf_index: 'application/octet-stream',
	pf_meta: 'application/octet-stream',
} satisfies Types;

/** What travels smaller when it is packed, pages aside, which servers pack first of all. */
export const packedTypes = [
	'text/css',
	'text/csv',
	'text/calendar',
	'text/javascript',
	'application/javascript',
	'text/plain',
	'application/json',
	'application/manifest+json',
	'application/wasm',
	'application/xml',
	'text/xml',
	'image/svg+xml',
];

/** What is text, of which a browser must be told its signs: the same, but for those that say it themselves. */
export const textTypes = packedTypes.filter((type) => !/json|svg|wasm/.test(type));

type Types = Record<string, string>;
