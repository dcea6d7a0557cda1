import path from 'node:path';
import { installWithAptGet } from './apt-get.ts';
import { isExecutable } from './is-executable.ts';

/** The web servers that the built site is tried on: a program, and Debian's package of it. */
const servers = { nginx: 'nginx-light', caddy: 'caddy', apache2: 'apache2' };

/** Those of administrators are not on everybody's `PATH`. */
const usualPlaces = [process.env['PATH'] ?? '', '/usr/sbin', '/sbin'].join(path.delimiter);

/**
 * Sees to it that this machine has the web servers, through the system's package manager where it must.
 *
 * @param places the folders to look in, parted as in `PATH`
 * @returns what people must do themselves, in one sentence; undefined when all is well
 */
export function installServers(places = usualPlaces): string | undefined {
	const missing = listMissing(places);
	if (missing.length === 0) return undefined;
	console.log(`Installing ${missing.join(', ')} with apt-get …`);
	const packages = missing.map((name) => servers[name]);
	if (installWithAptGet([packages]) && listMissing(places).length === 0) return undefined;
	return `The tests of web servers need ${missing.join(', ')}: install them with your package manager.`;
}

/**
 * Where this machine has a web server.
 *
 * @throws when it has none
 */
export function serverProgram(name: keyof typeof servers): string {
	const program = findServer(name, usualPlaces);
	if (program !== undefined) return program;
	throw new Error(`There is no ${name}: install the package "${servers[name]}".`);
}

function listMissing(places: string): (keyof typeof servers)[] {
	return names.filter((name) => findServer(name, places) === undefined);
}

function findServer(name: string, places: string): string | undefined {
	const files = places.split(path.delimiter).map((folder) => path.join(folder, name));
	return files.find(isExecutable);
}

const names = ['nginx', 'caddy', 'apache2'] as const satisfies (keyof typeof servers)[];
