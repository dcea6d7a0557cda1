import type { Reach } from '../catalogue/coverage.ts';
import type { RegionChoice } from '../catalogue/choices.ts';
import { fill, plural } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';

/** How many offers can be used in a place, and how many of them reach further, or not all of it. */
export function reachSentences(
	{ national, whole, part }: Record<Reach, number>,
	region: RegionChoice['slug'],
	{ lang, region: text }: Pick<Strings, 'lang' | 'region'>,
): string {
	const where = text.where[region];
	const total = national + whole + part;
	if (total === 0) return fill(text.empty, { where });
	const sentence = plural(text.count, total, lang, { where });
	const parts = [
		...(national > 0 ? [plural(text.national, national, lang)] : []),
		...(part > 0 ? [plural(text.part, part, lang)] : []),
	];
	if (total === 1 || parts.length === 0) return sentence;
	return `${sentence} ${fill(text.among, { parts: parts.join(text.and) })}`;
}
