import { collections, files } from '../../src/schema/collections.ts';
import { describeFields, type Field } from '../../src/schema/describe.ts';
import type { Issue } from '../../src/schema/issue.ts';
import { labelsOn } from '../../src/schema/place.ts';

/**
 * Where in a file something is wrong, as its form and as the file itself call it, with positions in
 * lists from 1: "Attivazione, Passaggi 2, Spiegazione (activation.steps[2].text)".
 *
 * @returns nothing for what is about the whole file
 */
export function placeOf({ file, path }: Pick<Issue, 'file' | 'path'>): string {
	if (path.length === 0) return '';
	const labels = labelsOn(path, fieldsOf(file));
	return labels === '' ? keysOf(path) : `${labels} (${keysOf(path)})`;
}

/** "activation.steps[2].text". */
export function keysOf(path: Issue['path']): string {
	return path.reduce<string>((keys, step) => {
		if (typeof step === 'number') return `${keys}[${step + 1}]`;
		return keys === '' ? step : `${keys}.${step}`;
	}, '');
}

function fieldsOf(file: string): Field[] {
	return places.find(({ begin }) => file.startsWith(begin))?.fields ?? [];
}

const places = [
	...Object.values(collections).map(({ folder, schema }) => ({ begin: `${folder}/`, schema })),
	...Object.values(files).map(({ file, schema }) => ({ begin: file, schema })),
].map(({ begin, schema }) => ({ begin, fields: describeFields(schema) }));
