// @ts-check
import { isBuiltin } from 'node:module';
import path from 'node:path';

/**
 * What each layer may import beside itself: the arrows of the README's picture. A name with `npm:`
 * is a package, `node:` is what Node brings, `types:` lets types alone through, and `addresses` are
 * those that are known only when the program runs.
 *
 * @type {Record<string, string[]>}
 */
const layers = {
	schema: ['npm:zod', 'npm:leven'],
	// What a file is made of is the same on a server and in a browser.
	'reader/parts.ts': [],
	'reader/yaml.ts': ['npm:js-yaml'],
	reader: [
		...['schema', 'reader/parts.ts', 'reader/yaml.ts', 'npm:js-yaml', 'npm:yaml', 'npm:zod'],
		'node:',
	],
	markdown: ['npm:markdown-it'],
	i18n: [],
	catalogue: ['schema'],
	'catalogue/load.ts': ['catalogue', 'reader', 'schema', 'types:npm:zod'],
	checks: ['schema', 'catalogue', 'markdown', 'i18n', 'npm:zod'],
	forms: [
		...['schema', 'catalogue', 'checks', 'markdown', 'i18n', 'reader/parts.ts', 'reader/yaml.ts'],
		...['npm:zod', 'npm:yaml'],
	],
	search: ['schema', 'catalogue', 'markdown', 'i18n', 'npm:leven'],
	'open-data': [
		...['schema', 'catalogue', 'markdown', 'i18n', 'npm:ical-generator', 'npm:uqr'],
		...['npm:opentype.js', 'npm:@fontsource/*'],
	],
	styles: [],
	hosting: ['schema', 'catalogue', 'npm:sharp'],
	'login-helper': ['npm:zod'],
	components: [
		...['catalogue', 'types:forms', 'markdown', 'i18n', 'open-data', 'npm:astro', 'npm:preact'],
		'npm:preact-render-to-string',
	],
	layouts: [
		...['catalogue', 'markdown', 'i18n', 'open-data', 'components', 'styles', 'hosting'],
		'npm:@fontsource/*',
	],
	browser: [
		...['types:schema', 'catalogue', 'checks', 'forms', 'search', 'markdown', 'i18n'],
		...['components', 'npm:preact', 'npm:zod', 'addresses'],
	],
	pages: [
		...['catalogue', 'catalogue/load.ts', 'checks', 'forms', 'search', 'markdown', 'i18n'],
		...['open-data', 'components', 'layouts', 'styles', 'browser', 'hosting', 'npm:astro'],
		'npm:sharp',
	],
	scripts: [
		...['schema', 'reader', 'reader/parts.ts', 'reader/yaml.ts', 'catalogue'],
		...[
			'catalogue/load.ts',
			'checks',
			'forms',
			'search',
			'markdown',
			'i18n',
			'hosting',
			'login-helper',
			'npm:*',
			'node:',
			'addresses',
		],
	],
};

/**
 * The arrows as ESLint configuration. Tests and their fixtures may look everywhere.
 *
 * @type {import('eslint').Linter.Config}
 */
export const arrows = {
	files: ['src/**', 'scripts/**'],
	ignores: ['**/*.test.*', '**/testing/**', '**/*.css', '**/*.md', '**/*.yml'],
	plugins: { arrows: { rules: { hold: { create } } } },
	rules: { 'arrows/hold': 'error' },
};

/** @param {import('eslint').Rule.RuleContext} context */
function create(context) {
	const file = context.physicalFilename;
	const layer = layerOf(file);
	/** @param {any} node an import or export of any kind, of values or types */
	const look = (node) => {
		const source = node.source ?? node.argument?.literal;
		if (source === undefined || source === null) return;
		const wanted = typeof source.value === 'string' ? nameOf(source.value, file) : 'addresses';
		const onlyTypes = [node.importKind, node.exportKind].includes('type');
		if (wanted === layer || mayImport(layer, wanted, onlyTypes || node.type === 'TSImportType'))
			return;
		const allowed = (layers[layer] ?? []).join(', ') || 'nothing';
		context.report({
			node,
			message: `"${layer}" must not import "${wanted}", but itself and: ${allowed}.`,
		});
	};
	return {
		ImportDeclaration: look,
		ImportExpression: look,
		ExportNamedDeclaration: look,
		ExportAllDeclaration: look,
		TSImportType: look,
	};
}

/** @param {string} layer @param {string} wanted @param {boolean} onlyTypes */
function mayImport(layer, wanted, onlyTypes) {
	return (layers[layer] ?? []).some(
		(allowed) =>
			allowed === wanted ||
			(onlyTypes && allowed === `types:${wanted}`) ||
			(allowed.endsWith('*') && wanted.startsWith(allowed.slice(0, -1))),
	);
}

/**
 * What a specifier names, as the table does.
 *
 * @param {string} specifier
 * @param {string} file where it stands
 */
function nameOf(specifier, file) {
	if (isBuiltin(specifier)) return 'node:';
	if (specifier.startsWith('.')) return layerOf(path.resolve(file, '..', specifier));
	if (specifier.startsWith('/')) return layerOf(path.join(root, specifier));
	const scheme = /^[a-z]+:/.exec(specifier);
	if (scheme !== null) return scheme[0];
	return `npm:${/^(?:@[^/]+\/)?[^/?]+/.exec(specifier)?.[0] ?? specifier}`;
}

/**
 * The row of the table that a file belongs to; its folder where there is no row.
 *
 * @param {string} file
 */
function layerOf(file) {
	const place = path
		.relative(root, file)
		.replaceAll(path.sep, '/')
		.replace(/^src\//, '');
	return place in layers ? place : (place.split('/')[0] ?? '');
}

const root = path.join(import.meta.dirname, '..');
