import type { Announcement } from '../catalogue/catalogue.ts';
import { address, homeAddress } from './address.ts';

/**
 * The address of a piece of news among the pages of its own language.
 *
 * @param root the path the site lives under
 */
export function newsAddress(root: string, { lang, id }: Pick<Announcement, 'lang' | 'id'>): string {
	return address(homeAddress(root, lang), `novita/${id}/`);
}
