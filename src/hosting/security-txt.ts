import type { Catalogue } from '../catalogue/catalogue.ts';
import { repositoryPage } from '../catalogue/forge.ts';
import { addDays } from '../schema/days.ts';
import type { Day } from '../schema/fields.ts';

/**
 * The file `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness, and how.
 *
 * @param address where the file will be found
 * @param languages those that reports may be written in
 * @param today the day of the build
 */
export function securityTxt(
	site: SecuritySettings,
	{ address, languages, today }: { address: URL; languages: string[]; today: Day },
): string {
	const { owner, branch } = site;
	return [
		`Contact: mailto:${owner.email}`,
		`Expires: ${addDays(today, daysValid)}T00:00:00Z`,
		`Preferred-Languages: ${languages.join(', ')}`,
		`Canonical: ${address.href}`,
		`Policy: ${repositoryPage(site)}/blob/${branch}/.github/SECURITY.md`,
		'',
	].join('\n');
}

/** How long the file may be believed; the standard recommends less than a year. */
const daysValid = 330;

type Site = Catalogue['site'];
type SecuritySettings = Pick<Site, 'repository' | 'branch' | 'forge'> & {
	owner: Pick<Site['owner'], 'email'>;
};
