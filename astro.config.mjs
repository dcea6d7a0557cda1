import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// Which content to show, at which address and on which day comes from scripts/site/settings.ts.
export default defineConfig({
	trailingSlash: 'always',
	// Keeps a space between inline elements: the search index would read "Dove" and "Tutta Italia" as one word.
	compressHTML: true,
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	integrations: [mdx({ syntaxHighlight: false, smartypants: false })],
	// The content security policy of the pages refuses inline styles and scripts.
	build: { concurrency: 4, inlineStylesheets: 'never' },
	vite: { build: { assetsInlineLimit: 0 } },
});
