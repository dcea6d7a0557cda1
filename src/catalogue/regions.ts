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
