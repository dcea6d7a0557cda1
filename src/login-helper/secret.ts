/** A fresh text that nobody can guess, of letters that an address, a header and HTML take as they are. */
export function randomText(): string {
	return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

/** What may be shown of a secret: it proves the secret, and does not tell it. It is PKCE's `S256`. */
export async function challengeOf(secret: string): Promise<string> {
	const bytes = new TextEncoder().encode(secret);
	return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** Compares two texts in a time that does not depend on where they differ. */
export function areEqual(one: string, other: string): boolean {
	if (one.length !== other.length) return false;
	let difference = 0;
	for (let at = 0; at < one.length; at += 1)
		difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
	return difference === 0;
}

function base64url(bytes: Uint8Array): string {
	return btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');
}
