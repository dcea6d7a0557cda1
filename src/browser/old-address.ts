import { movedTo, type OldAddresses } from '../catalogue/old-addresses.ts';

/** On hosts that know no redirects an old address comes to the page that says that nothing is there. */
const told = document.querySelector<HTMLElement>('[data-moved]')?.dataset;
if (told?.['moved'] !== undefined) {
	// The build has written it from the catalogue.
	const old = JSON.parse(told['moved']) as OldAddresses;
	const base = told['base'] ?? '/';
	const { pathname, search, hash } = location;
	const now = pathname.startsWith(base) ? movedTo(pathname.slice(base.length), old) : undefined;
	if (now !== undefined) location.replace(base + now + search + hash);
}
