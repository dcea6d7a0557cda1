/**
 * What is wrong with the address in the settings, seen from where the site will be.
 *
 * @param written in `content/site.yml`
 * @param online where the host puts the site, with or without its last slash
 * @returns undefined when nothing is
 */
export function addressProblem(written: string, online: string): string | undefined {
	const real = URL.parse(online);
	if (real === null) return `«${online}» non è l'indirizzo di un sito.`;
	if (real.host + withSlash(real.pathname) === hostAndPath(written)) return undefined;
	return `content/site.yml dice che il sito è ${written}, ma qui andrebbe in linea a ${online}: i suoi collegamenti non funzionerebbero. Correggi «url» in content/site.yml, oppure l'indirizzo nelle impostazioni di Pages.`;
}

function hostAndPath(address: string): string {
	const { host, pathname } = new URL(address);
	return host + withSlash(pathname);
}

function withSlash(path: string): string {
	return path.endsWith('/') ? path : `${path}/`;
}
