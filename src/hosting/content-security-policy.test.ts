import { expect, test } from 'vitest';
import { forgeOf } from '../catalogue/forge.ts';
import { contentSecurityPolicy, type PageKind } from './content-security-policy.ts';

const kinds: PageKind[] = ['ordinary', 'search', 'proposals', 'admin'];

test('lets a page load only what the site serves', () => {
	expect(contentSecurityPolicy('ordinary')).toMatchInlineSnapshot(
		`"default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'"`,
	);
});

test('lets only the search compile WebAssembly', () => {
	expect(contentSecurityPolicy('search')).toContain("script-src 'self' 'wasm-unsafe-eval';");
	for (const kind of ['ordinary', 'proposals', 'admin'] as const) {
		expect(contentSecurityPolicy(kind)).not.toContain('wasm');
	}
});

test('lets only the CMS write styles and compile scripts', () => {
	for (const kind of kinds) {
		const isLoose = /'unsafe-(?:inline|eval)'/.test(contentSecurityPolicy(kind));
		expect(isLoose, kind).toBe(kind === 'admin');
	}
});

test('lets only the CMS and the page of proposals speak to the forge, and the page to its API alone', () => {
	for (const kind of kinds) {
		const isOpen = contentSecurityPolicy(kind).includes('https:');
		expect(isOpen, kind).toBe(kind === 'admin' || kind === 'proposals');
	}
	expect(contentSecurityPolicy('proposals').match(/https:\S+/g)).toEqual([
		'https://api.github.com;',
	]);
	const forge = forgeOf({ forge: 'https://github.ente.example' });
	expect(contentSecurityPolicy('proposals', forge)).toContain(
		"connect-src 'self' https://github.ente.example;",
	);
});

test.each(kinds)('lets no page of kind %s run what is written in it', (kind) => {
	expect(contentSecurityPolicy(kind)).toMatch(/^default-src 'none'; script-src 'self'/);
	expect(contentSecurityPolicy(kind)).not.toMatch(/script-src[^;]*'unsafe-inline'/);
});

test('lets the CMS speak to the server of the settings instead of GitHub', () => {
	const forge = forgeOf({ forge: 'https://github.ente.example' });
	const policy = contentSecurityPolicy('admin', forge);
	expect(policy).toContain("connect-src 'self' data: blob: https://github.ente.example ");
	expect(policy).not.toContain('api.github.com');
});
