import type { Settings } from './settings.ts';

/** The header that lets the browser keep a secret for as long as GitHub's codes live. */
export function keep(secret: string, settings: Settings): string {
	return cookie(secret, 600, settings);
}

/** The header that makes the browser forget the secret. */
export function forget(settings: Settings): string {
	return cookie('', 0, settings);
}

/** The secret that the browser has kept, if any. */
export function keptBy(request: Request, settings: Settings): string | undefined {
	const start = `${nameOf(settings)}=`;
	const pairs = (request.headers.get('cookie') ?? '').split(/;\s*/);
	const kept = pairs.find((pair) => pair.startsWith(start))?.slice(start.length);
	return kept === '' ? undefined : kept;
}

/** `Lax`, since the browser comes back from GitHub, which is another site. */
function cookie(value: string, seconds: number, settings: Settings): string {
	const secure = isEncrypted(settings) ? '; Secure' : '';
	return `${nameOf(settings)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** A name with this prefix can't be set from a neighbouring host; browsers want encryption for it. */
function nameOf(settings: Settings): string {
	return isEncrypted(settings) ? '__Host-login' : 'login';
}

function isEncrypted({ address }: Settings): boolean {
	return address.startsWith('https:');
}
