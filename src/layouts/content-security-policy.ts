/**
 * What a page may load and run: only what comes from this site, and nothing inline.
 *
 * @param searches whether the page runs the search, which needs WebAssembly and a worker
 */
export function contentSecurityPolicy({ searches }: { searches: boolean }): string {
	return [
		"default-src 'none'",
		`script-src 'self'${searches ? " 'wasm-unsafe-eval'" : ''}`,
		...(searches ? ["worker-src 'self'"] : []),
		"style-src 'self'",
		"font-src 'self'",
		"img-src 'self' data:",
		"connect-src 'self'",
		"manifest-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
	].join('; ');
}
