// @ts-check
/**
 * What each layer must not import: the arrows of the README's picture, as lint rules.
 * A bare name is a folder of `src`; with an ending it is one file; with a colon, a scheme.
 *
 * @type {{ files: string[], except?: string[], forbidden: string[], reason: string }[]}
 */
const layers = [
	{
		files: ['src/schema/**'],
		forbidden: [
			'astro:*',
			'node:*',
			'astro',
			'reader',
			'markdown',
			'catalogue',
			'checks',
			'forms',
			'search',
			'open-data',
			'browser',
			'i18n',
			'components',
			'layouts',
			'pages',
			'scripts',
		],
		reason: 'The schema stands alone and runs in a browser.',
	},
	{
		files: ['src/reader/**'],
		forbidden: [
			'astro:*',
			'astro',
			'markdown',
			'catalogue',
			'checks',
			'forms',
			'search',
			'open-data',
			'browser',
			'i18n',
			'components',
			'layouts',
			'pages',
			'scripts',
		],
		reason: 'The reader knows only the schema.',
	},
	{
		files: ['src/markdown/**', 'src/i18n/**'],
		forbidden: [
			'astro:*',
			'node:*',
			'astro',
			'schema',
			'reader',
			'catalogue',
			'checks',
			'forms',
			'search',
			'open-data',
			'browser',
			'components',
			'layouts',
			'pages',
			'scripts',
		],
		reason: 'Markdown and the texts know nothing of the catalogue.',
	},
	{
		files: ['src/catalogue/**'],
		except: ['src/catalogue/load.ts'],
		forbidden: [
			'astro:*',
			'node:*',
			'astro',
			'reader',
			'markdown',
			'checks',
			'forms',
			'search',
			'open-data',
			'browser',
			'i18n',
			'components',
			'layouts',
			'pages',
			'scripts',
		],
		reason: 'The catalogue is pure: it knows only the schema.',
	},
	{
		files: ['src/catalogue/load.ts'],
		forbidden: [
			'astro:*',
			'node:*',
			'astro',
			'markdown',
			'checks',
			'forms',
			'search',
			'open-data',
			'browser',
			'i18n',
			'components',
			'layouts',
			'pages',
			'scripts',
		],
		reason: 'Loading asks the reader and nobody else.',
	},
	{
		files: ['src/checks/**', 'src/forms/**', 'src/search/**', 'src/open-data/**'],
		forbidden: [
			'astro:*',
			'node:*',
			'astro',
			'reader',
			'load.ts',
			'browser',
			'components',
			'layouts',
			'pages',
			'scripts',
		],
		reason: 'It runs in a browser too, and draws on schema and catalogue alone.',
	},
	{
		files: ['src/components/**', 'src/layouts/**'],
		forbidden: [
			'astro:*',
			'node:*',
			'schema',
			'reader',
			'load.ts',
			'checks',
			'forms',
			'search',
			'browser',
			'pages',
			'scripts',
		],
		reason: 'A component is given its data.',
	},
	{
		files: ['src/browser/**'],
		forbidden: ['astro:*', 'node:*', 'astro', 'reader', 'load.ts', 'layouts', 'pages', 'scripts'],
		reason: 'What runs in a page can read no files.',
	},
	{
		files: ['src/pages/**'],
		forbidden: ['node:*', 'schema', 'reader', 'scripts'],
		reason: 'A page asks the catalogue.',
	},
	{
		files: ['scripts/**'],
		forbidden: ['astro:*', 'browser', 'components', 'layouts', 'pages'],
		reason: 'A script runs on plain Node.',
	},
];

/**
 * The arrows as ESLint configuration. Tests and their fixtures may look everywhere.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const arrows = layers.map(({ files, except = [], forbidden, reason }) => ({
	files,
	ignores: ['**/*.test.*', 'src/*/testing/**', ...except],
	rules: {
		'no-restricted-imports': [
			'error',
			{ patterns: [{ group: forbidden.flatMap(patternsOf), message: reason }] },
		],
	},
}));

/**
 * Patterns are gitignore-style: braces match nothing, silently.
 *
 * @param {string} name
 */
function patternsOf(name) {
	if (name.includes(':')) return [name];
	if (name.includes('.')) return [`**/${name}`];
	// A package is a bare name; a layer is reached over a relative path.
	return name === 'astro'
		? ['astro', 'astro/*']
		: [`../${name}/**`, `../../${name}/**`, `../../../${name}/**`, `**/src/${name}/**`];
}
