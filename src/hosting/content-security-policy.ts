import { type Forge, forgeOf } from '../catalogue/forge.ts';

/** What a page does that its policy must allow. */
export type PageKind = keyof typeof policies;

/**
 * What a page may load and run, as its `<meta>` says it: only what comes from this site.
 *
 * @param forge where the catalogue lives, to which the CMS speaks
 */
export function contentSecurityPolicy(kind: PageKind, forge: Forge = forgeOf({})): string {
	return policies[kind](forge).join('; ');
}

const ordinary = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"font-src 'self'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"manifest-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
];

const policies = {
	ordinary: () => ordinary,
	// Pagefind is WebAssembly.
	search: () =>
		ordinary.map((line) => (line.startsWith('script-src') ? `${line} 'wasm-unsafe-eval'` : line)),
	// The state of proposals is asked of the forge's API, where they are open to everybody.
	proposals: ({ api }: Forge) =>
		ordinary.map((line) =>
			line.startsWith('connect-src') ? `${line} ${new URL(api).origin}` : line,
		),
	// The CMS compiles its validators and writes its styles as it runs. Beside this site it may speak to
	// GitHub, where the catalogue lives, and to nobody else.
	admin: ({ api, pictures }: Forge) => [
		"default-src 'none'",
		"script-src 'self' 'unsafe-eval'",
		"style-src 'self' 'unsafe-inline'",
		`img-src 'self' data: blob: ${pictures}`,
		"font-src 'self' data:",
		`connect-src 'self' data: blob: ${new URL(api).origin} https://www.githubstatus.com`,
		"manifest-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
	],
};
