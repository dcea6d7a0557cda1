import type { KnipConfig } from 'knip';

export default {
	entry: [
		'scripts/*.{ts,mjs}',
		// What the benchmark runs as programs, and the settings of its peers.
		'scripts/bench/{pages,search-index}.ts',
		'scripts/bench/peers/**/*.mjs',
		// Preloaded into a program.
		'scripts/suite/another-machine.mjs',
		// Found by a glob of the pages.
		'**/content/pages/**/*.mdx',
	],
	// The benchmark does without it.
	ignoreBinaries: ['hugo'],
	ignoreDependencies: [
		// Run or read as files, never imported.
		'@11ty/eleventy',
		'decap-cms',
		'decap-server',
		'design-tokens-italia',
		// What `astro check` in scripts/test.ts is made of.
		'@astrojs/check',
	],
} satisfies KnipConfig;
