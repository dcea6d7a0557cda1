/**
 * Whether people can go into a CMS with this backend. Without an address of its own for the login,
 * Decap would send them to a company that this site has nothing to do with.
 */
export function canLogIn({ name, base_url }: Backend): boolean {
	return name === 'proxy' || (name === 'github' && base_url !== undefined && base_url !== '');
}

interface Backend {
	name: string;
	base_url?: string;
}
