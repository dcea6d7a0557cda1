import { expect, test } from 'vitest';
import { headersFile } from './headers-file.ts';

const folders = [
	...['admin', 'admin/vendor', 'cerca', 'en', 'en/cerca', 'en/offerte', 'offerte'],
	...['offerte/a--b', 'pagefind', 'pagefind/index', 'proponi', 'proponi/modulo', 'proponi/stato'],
];

test('gives every folder the policy of its pages, and none of them two', () => {
	expect(policies('/', folders)).toMatchInlineSnapshot(`
		{
		  "/": "ordinary",
		  "/404.html": "ordinary",
		  "/admin/*": "admin",
		  "/cerca/*": "search",
		  "/en/": "ordinary",
		  "/en/cerca/*": "search",
		  "/en/offerte/*": "ordinary",
		  "/offerte/*": "ordinary",
		  "/pagefind/*": "ordinary",
		  "/proponi/": "ordinary",
		  "/proponi/modulo/*": "ordinary",
		  "/proponi/stato/*": "proposals",
		}
	`);
});

test('speaks of the path that the site lives under', () => {
	const places = Object.keys(policies('/a/b/', folders));
	expect(places.length).toBeGreaterThan(5);
	expect(places.every((place) => place.startsWith('/a/b/'))).toBe(true);
	expect(headersFile('/a/b/', folders)).toContain(
		'/a/b/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n',
	);
});

test('says of every file what browsers must not do with it', () => {
	expect(headersFile('/', folders).split('\n\n')[0]).toMatchInlineSnapshot(`
		"/*
		  X-Content-Type-Options: nosniff
		  Referrer-Policy: strict-origin-when-cross-origin
		  Permissions-Policy: browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=()
		  Strict-Transport-Security: max-age=31536000"
	`);
});

test('lets only the CMS keep in touch with the window of its login', () => {
	const blocks = headersFile('/', folders).split('\n\n');
	expect(blocks.filter((block) => block.includes('allow-popups'))).toHaveLength(1);
	expect(blocks.find((block) => block.includes('allow-popups'))).toMatch(/^\/admin\/\*/);
	expect(blocks.filter((block) => block.includes("frame-ancestors 'none'"))).toHaveLength(12);
});

/** What kind of policy each rule names, by its path. */
function policies(base: string, within: string[]): Record<string, string> {
	const blocks = headersFile(base, within).split('\n\n');
	return Object.fromEntries(
		blocks
			.filter((block) => block.includes('Content-Security-Policy'))
			.map((block) => [block.split('\n')[0] ?? '', kindIn(block)]),
	);
}

function kindIn(block: string): string {
	if (block.includes("'unsafe-eval'")) return 'admin';
	if (block.includes('https://api.github.com')) return 'proposals';
	return block.includes('wasm') ? 'search' : 'ordinary';
}
