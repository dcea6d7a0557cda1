import { everyFile, policies } from './every-file.ts';
import type { Expectation } from './expectation.ts';
import { methods, missing, noListing, outside, secrets, unnamable } from './missing.ts';
import { foldersWithoutSlash, oldAddresses, oldAddressesMisused } from './moved.ts';
import { heads, noPacking, packing, pieces, revalidation } from './travel.ts';

/** What every server must do with a built site. */
export const expectations: Record<string, Expectation> = {
	'every file comes as it is, with its type and its headers': everyFile,
	'only the places that need it may do more': policies,
	'text travels packed': packing,
	'what is packed already travels as it is': noPacking,
	'what has not changed is not sent again': revalidation,
	'a piece of the search index can be asked for': pieces,
	'the head of an answer is that of the whole': heads,
	"the site's own page says that nothing is there": missing,
	'outside its path the site is not there': outside,
	'what is hidden or stands beside the site stays unseen': secrets,
	'a name that no disk knows is refused': unnamable,
	'a folder without a page lists nothing': noListing,
	'nothing but looking is answered': methods,
	'old addresses lead to the new ones': oldAddresses,
	'an old address leads nowhere else': oldAddressesMisused,
	'a folder without its slash leads to its page': foldersWithoutSlash,
};
