import { type Region, regions, regionSlugs } from '../schema/regions.ts';

/** Every Region and autonomous province, by Italian name. */
export function listRegions(): { slug: Region; name: string }[] {
	return regionSlugs
		.map((slug) => ({ slug, name: regions[slug].name }))
		.sort((one, other) => one.name.localeCompare(other.name, 'it'));
}

/** The name of a Region or autonomous province. */
export function regionName(region: Region): string {
	return regions[region].name;
}

/** The Region that a province belongs to, and the provinces of a Region that have pages of their own. */
export interface Family {
	above: readonly Region[];
	within: readonly Region[];
}

/** What a place is part of and made of. */
export function familyOf(region: Region): Family {
	return families[region];
}

const families = Object.fromEntries(
	regionSlugs.map((region): [string, Family] => [
		region,
		{
			above: regionSlugs.filter((other) => regionOf(region) === other),
			within: regionSlugs.filter((other) => regionOf(other) === region),
		},
	]),
) as Record<Region, Family>;

function regionOf(place: Region): Region | undefined {
	const facts = regions[place];
	return 'within' in facts ? facts.within : undefined;
}
