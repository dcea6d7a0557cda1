/**
 * The colour that a custom property of a stylesheet has in its light scheme, through those it names.
 *
 * @throws when the sheet does not say it
 */
export function tokenColour(sheet: string, name: string): string {
	const value = new RegExp(`${name}:\\s*([^;]+);`).exec(sheet)?.[1]?.trim();
	if (value === undefined) throw new Error(`The stylesheet has no "${name}".`);
	const named = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
	return named === undefined ? value : tokenColour(sheet, named);
}
