import type { CategoryChoice, RegionChoice } from '../catalogue/choices.ts';
import { choices, textName } from '../catalogue/query-names.ts';
import { labelIn } from '../i18n/format.ts';
import type { Counted } from './Count.tsx';

/** A link to a shorter list, with how many offers it holds. */
export interface ChoiceLink {
	/** Its path within the site. */
	path: string;
	/** What its number counts. */
	of: Counted;
	label: string;
	count: number;
}

/**
 * Links to places.
 *
 * @param category only the offers of this category, by its identifier
 */
export function regionLinks(regions: RegionChoice[], category?: string): ChoiceLink[] {
	return regions.map(({ slug, name, count }) => ({
		path: pathOf(slug, category),
		of: { region: slug, category },
		label: name,
		count,
	}));
}

/**
 * Links to categories.
 *
 * @param region only the offers that can be used there
 */
export function categoryLinks(
	categories: CategoryChoice[],
	lang: string,
	region?: string,
): ChoiceLink[] {
	return categories.map(({ id, label, count }) => ({
		path: pathOf(region, id),
		of: { region, category: id },
		label: labelIn(label, lang),
		count,
	}));
}

/** The path of a search for the same offers, which also finds those that began since the site was built. */
export function searchPathOf({ category, region }: Counted): string {
	const named = [
		[choices.category, category],
		[choices.region, region],
	].filter((pair): pair is [string, string] => pair[1] !== undefined);
	return `cerca/?${new URLSearchParams([...named, [textName, '']]).toString()}`;
}

/** The path of the list of a place, of a category, or of both. */
export function pathOf(region: string | undefined, category: string | undefined): string {
	if (region === undefined) return category === undefined ? 'offerte/' : `categorie/${category}/`;
	return category === undefined ? `regioni/${region}/` : `regioni/${region}/${category}/`;
}
