// @ts-check
import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { arrows } from './scripts/arrows.mjs';
import { astroParser } from './scripts/suite/astro-parser.mjs';

export default defineConfig(
	globalIgnores(['dist/', '.astro/', '.local/']),
	eslint.configs.recommended,
	tseslint.configs.strictTypeChecked,
	tseslint.configs.stylisticTypeChecked,
	{
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			// TypeScript asks for brackets where a key may be missing.
			'@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// `void promise` says that nobody waits for it.
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreVoidOperator: true }],
			'no-restricted-syntax': [
				'error',
				{
					selector: "JSXAttribute[name.name='style'], JSXAttribute[name.name='is:inline']",
					message: 'The content security policy refuses inline styles and scripts.',
				},
			],
		},
	},
	...astro.configs.recommended,
	...astro.configs['jsx-a11y-strict'],
	{
		files: ['**/*.astro'],
		languageOptions: {
			parserOptions: { projectService: false, parser: astroParser(import.meta.dirname) },
		},
	},
	{
		files: ['**/*.mjs'],
		extends: [tseslint.configs.disableTypeChecked],
		languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
	},
	arrows,
);
