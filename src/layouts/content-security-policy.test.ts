import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';

test('lets a page load only what the site serves', () => {
	expect(contentSecurityPolicy({ searches: false })).toMatchInlineSnapshot(
		`"default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'"`,
	);
});

test('lets only the search compile WebAssembly and start a worker', () => {
	expect(contentSecurityPolicy({ searches: true })).toContain(
		"script-src 'self' 'wasm-unsafe-eval'; worker-src 'self';",
	);
});
