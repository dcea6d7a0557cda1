/** A heading's identifier without accents, which addresses would spell as signs and digits. */
export function headingId(slug: string): string {
	return slug.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
