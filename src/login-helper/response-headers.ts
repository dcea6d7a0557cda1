/**
 * What every answer says: nobody keeps it, frames it or learns where it came from, and it runs nothing
 * but what `allowed` names.
 *
 * @param allowed directives of the content security policy
 */
export function protect(...allowed: string[]): Record<string, string> {
	const policy = [
		"default-src 'none'",
		...allowed,
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
	];
	return {
		'cache-control': 'no-store',
		'content-security-policy': policy.join('; '),
		// The popup must keep the window that opened it.
		'cross-origin-opener-policy': 'unsafe-none',
		'referrer-policy': 'no-referrer',
		'x-content-type-options': 'nosniff',
	};
}
