import type { Forge } from '../catalogue/forge.ts';
import { contentSecurityPolicy, type PageKind } from './content-security-policy.ts';

/** What a server says beside a file. */
export type Headers = Record<string, string>;

/** What it says beside every file. */
export const everywhere: Headers = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=()',
	// A year, so that a browser that was here once asks for no page without encryption, where somebody
	// on the way could change it. Nothing of other hosts of the same body, which may have pages without.
	'Strict-Transport-Security': 'max-age=31536000',
};

/**
 * What it says beside the files of a place that does more than the ordinary pages, or less.
 *
 * @param forge where the catalogue lives; GitHub without
 */
export function headersOf(kind: PageKind, forge?: Forge): Headers {
	return {
		// Who may show a page within another one can be said in a header alone.
		'Content-Security-Policy': `${contentSecurityPolicy(kind, forge)}; frame-ancestors 'none'`,
		// The login to GitHub is a window that speaks to the one that opened it.
		'Cross-Origin-Opener-Policy': kind === 'admin' ? 'same-origin-allow-popups' : 'same-origin',
	};
}

/** Beside files whose name changes with what is in them. */
export const unchanging: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Beside all others, where a server says nothing by itself: ask each time whether it has changed. */
export const changing: Headers = { 'Cache-Control': 'no-cache' };
