import type { Pair } from '../catalogue/pairs.ts';
import { fill, labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';

/** What pages call a pair: the names of its two parts, and of both together. */
export function pairNames(
	{ region, category }: Pick<Pair, 'region' | 'category'>,
	{ lang, region: { where }, pair: text }: Pick<Strings, 'lang' | 'region' | 'pair'>,
) {
	const names = { category: labelIn(category.label, lang), where: where[region.slug] };
	return { ...names, title: fill(text.title, names) };
}
