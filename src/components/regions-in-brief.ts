import { plural } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';

// More names than these would make one card much taller than its neighbours.
const namedRegions = 3;

/**
 * Where an offer holds, in a line or two.
 *
 * @param regions names of the Regions; none means all of Italy
 */
export function regionsInBrief(regions: string[], text: Words): string {
	if (regions.length === 0) return text.everywhere;
	// The name of one more takes no more room than the words for it.
	const count = regions.length === namedRegions + 1 ? regions.length : namedRegions;
	const named = regions.slice(0, count).join(', ');
	const others = regions.length - count;
	return others > 0 ? plural(text.moreRegions, others, text.lang, { regions: named }) : named;
}

type Words = Pick<Strings['card'], 'everywhere' | 'moreRegions' | 'lang'>;
