/**
 * The name of the file that another is a copy of, by the name that programs give to copies.
 *
 * @param names of the files of its collection
 * @returns undefined when it is none, or when what it copies is not there
 */
export function copiedName(
	id: string,
	names: Pick<ReadonlyMap<string, unknown>, 'has'>,
): string | undefined {
	const original = id.replace(copyMark, '');
	return original !== id && names.has(original) ? original : undefined;
}

// "x (1)", "x-copia", "x - Copia", "x - Copia (2)", "x copia 2", "x (copia)", "x copy".
const copyMark = /(?: ?\(\d+\)|[ -]{1,3}\(?cop(?:ia|y)\)?(?: ?\(?\d+\)?)?)$/i;
