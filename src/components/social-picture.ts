/** What the places that show such pictures ask for, in pixels. */
export const pictureSize = { width: 1200, height: 630 };

/**
 * The name of the file of a social picture.
 *
 * @param category the identifier of its category; the site's own picture without one
 */
export function pictureName(category?: string): string {
	return category === undefined ? 'sito' : `categoria-${category}`;
}
