// @ts-check
import path from 'node:path';
import astro from 'eslint-plugin-astro';
import ts from 'typescript';
import tseslint from 'typescript-eslint';

/**
 * Parses the scripts within `.astro` files, for `parserOptions.parser`. One TypeScript program holds
 * them all: `project` would make one with all its types for each of them.
 *
 * @param {string} root the folder of `tsconfig.json`
 */
export function astroParser(root) {
	/** @type {ts.Program | undefined} */
	let program;
	/** @param {string} script @param {{ filePath: string }} options */
	const parseForESLint = (script, options) => {
		// An editor's text may not be on the disk yet.
		if (program?.getSourceFile(options.filePath)?.text !== script)
			program = createProgram(root, options.filePath, script);
		return typescript.parseForESLint(script, { ...options, programs: [program] });
	};
	return { ...typescript, parseForESLint };
}

/**
 * @param {string} root
 * @param {string} open the file whose script is given, since it may differ from that on the disk
 * @param {string} script
 */
function createProgram(root, open, script) {
	const { options, fileNames } = readConfig(root);
	const host = ts.createCompilerHost(options, true);
	const { getSourceFile } = host;
	host.getSourceFile = (file, language, ...rest) => {
		if (!file.endsWith('.astro')) return getSourceFile(file, language, ...rest);
		const text = file === open ? script : scriptOf(file);
		return ts.createSourceFile(file, text, language, true, ts.ScriptKind.TSX);
	};
	return ts.createProgram(fileNames, options, host);
}

/** @param {string} root */
function readConfig(root) {
	const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
	const extensions = [
		{ extension: '.astro', isMixedContent: true, scriptKind: ts.ScriptKind.Deferred },
	];
	// A script is a module, also one that imports nothing.
	const asTsx = { allowNonTsExtensions: true, moduleDetection: ts.ModuleDetectionKind.Force };
	return ts.parseJsonConfigFileContent(
		config,
		ts.sys,
		root,
		asTsx,
		undefined,
		undefined,
		extensions,
	);
}

/**
 * The script of a file with its markup, as the parser of `.astro` files sees it.
 *
 * @param {string} file
 */
function scriptOf(file) {
	let script = '';
	/** @type {Parser['parseForESLint']} */
	const parseForESLint = (text, options) => {
		script = text;
		return typescript.parseForESLint(text, options);
	};
	const parser = { ...typescript, parseForESLint };
	const text = ts.sys.readFile(file) ?? '';
	parserOfFiles.parseForESLint(text, { filePath: file, parser, ecmaFeatures: { jsx: true } });
	return script;
}

/** @typedef {{ parseForESLint: (text: string, options: object) => object }} Parser */

const typescript = /** @type {Parser} */ (tseslint.parser);
const parserOfFiles = /** @type {Parser} */ (
	astro.configs.base
		.map(({ languageOptions }) => languageOptions?.parser)
		.find((parser) => parser !== undefined)
);
