import type { KnipConfig } from 'knip';

export default {
	entry: ['scripts/*.{ts,mjs}'],
	ignoreDependencies: [
		// Run or read as files, never imported.
		'decap-cms',
		'decap-server',
		'design-tokens-italia',
		// What `astro check` in scripts/test.ts is made of.
		'@astrojs/check',
	],
} satisfies KnipConfig;
