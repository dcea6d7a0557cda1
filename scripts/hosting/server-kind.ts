import type { SiteForServer } from './site-for-server.ts';

/** Writes what a web server must read to serve a site, and says how it is started. */
export type ServerKind = (site: SiteForServer, workspace: string) => Promise<Start>;

interface Start {
	program: string;
	args: string[];
	/** Of this machine, for the site. */
	port: number;
	/** The certificate of who vouches for the server, once it has one. */
	readAuthority?: () => Promise<string>;
}
