import { existsSync, readdirSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** Where npm put the packages that Decap is made of. */
export const modules = join(require.resolve('decap-cms-core/package.json'), '../..');

/** The widgets Decap ships, each with the module that says what it understands. */
export const widgets = readdirSync(modules)
	.filter((name) => name.startsWith('decap-cms-widget-'))
	.map((name) => ({
		name: name.replace('decap-cms-widget-', '').replace('colorstring', 'color'),
		schema: join(modules, name, 'dist/esm/schema.js'),
	}));

// Decap's validator is made for a bundler: some imports lack an extension, three modules need React.
registerHooks({
	resolve(specifier, context, next) {
		for (const ending of ['', '.js']) {
			try {
				return next(specifier + ending, context);
			} catch (error) {
				if (!unresolved.has((error as { code?: unknown }).code)) throw error;
			}
		}
		return next(`${specifier}/index.js`, context);
	},
	load(url, context, next) {
		const stub = stubs.find(({ file }) => url.endsWith(file));
		if (stub === undefined) return next(url, context);
		return { format: 'module', source: stub.source, shortCircuit: true };
	},
});

const unresolved = new Set<unknown>(['ERR_MODULE_NOT_FOUND', 'ERR_UNSUPPORTED_DIR_IMPORT']);
const described = widgets.filter(({ schema }) => existsSync(schema));
const stubs = [
	{
		file: 'decap-cms-core/dist/esm/lib/registry.js',
		source: [
			...described.map(
				({ schema }, at) => `import s${String(at)} from '${pathToFileURL(schema).href}';`,
			),
			`const widgets = [${described.map(({ name }, at) => `{ name: '${name}', schema: s${String(at)} }`).join()}];`,
			'export const getWidgets = () => widgets;',
		].join('\n'),
	},
	{
		file: 'decap-cms-core/dist/esm/formats/formats.js',
		source: `export const frontmatterFormats = ['yaml-frontmatter'];
			export const extensionFormatters = { md: null };`,
	},
	{
		file: 'decap-cms-core/dist/esm/lib/i18n.js',
		source: `export const I18N_STRUCTURE = { SINGLE_FILE: 'single_file' };
			export const I18N_FIELD = { NONE: 'none' };`,
	},
	{
		file: 'ajv-keywords/dist/keywords/index.js',
		source: ['uniqueItemProperties', 'select', 'instanceof', 'prohibited']
			.map((name) => `export { 'module.exports' as '${name}' } from './${name}.js';`)
			.join('\n'),
	},
];

/**
 * Decap's own validator, run on plain Node.
 *
 * @throws with what Decap would show instead of a form
 */
// Decap's files have no types of their own.
export const { validateConfig } =
	require('decap-cms-core/dist/esm/constants/configSchema.js') as Validator;

interface Validator {
	validateConfig: (config: unknown) => void;
}
