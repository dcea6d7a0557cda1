import type { Forge } from '../catalogue/forge.ts';
import type { OldAddresses } from '../catalogue/old-addresses.ts';

/** What a server of one's own must know of a site. */
export interface ServerSite {
	/** The name it answers under, with a port where that is not the ordinary one. */
	host: string;
	/** The path it lives under, with a slash at both ends. */
	base: string;
	/** Where the catalogue lives; GitHub without. */
	forge?: Forge;
	/** The names that pages had. */
	old: OldAddresses;
	/** Where the built files stand, from the root of the disk. */
	folder: string;
}

/** A folder in quotation marks, as nginx and Caddy read it when its name has spaces. */
export function quoted(folder: string): string {
	return `"${folder.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
