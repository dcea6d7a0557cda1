import { collections, files } from '../../src/schema/collections.ts';
import { describeFields, type Field, fieldAt } from '../../src/schema/describe.ts';
import type { Issue } from '../../src/schema/issue.ts';

/**
 * Where in a file something is wrong, as its form and as the file itself call it, with positions in
 * lists from 1: "Attivazione, Passaggi 2, Spiegazione (activation.steps[2].text)".
 *
 * @returns nothing for what is about the whole file
 */
export function placeOf({ file, path }: Pick<Issue, 'file' | 'path'>): string {
	if (path.length === 0) return '';
	const labels = labelsOf(path, fieldsOf(file));
	return labels === '' ? keysOf(path) : `${labels} (${keysOf(path)})`;
}

/** "activation.steps[2].text". */
export function keysOf(path: Issue['path']): string {
	return path.reduce<string>((keys, step) => {
		if (typeof step === 'number') return `${keys}[${step + 1}]`;
		return keys === '' ? step : `${keys}.${step}`;
	}, '');
}

/** The names of the fields on the way, from the outside in, as far as the schema knows them. */
function labelsOf(path: Issue['path'], fields: Field[]): string {
	const labels: string[] = [];
	path.forEach((step, at) => {
		if (typeof step === 'number') {
			const outer = labels.pop();
			if (outer !== undefined) labels.push(`${outer} ${step + 1}`);
			return;
		}
		const field = fieldAt(fields, path.slice(0, at + 1));
		if (field !== undefined) labels.push(field.label);
	});
	return labels.join(', ');
}

function fieldsOf(file: string): Field[] {
	return places.find(({ begin }) => file.startsWith(begin))?.fields ?? [];
}

const places = [
	...Object.values(collections).map(({ folder, schema }) => ({ begin: `${folder}/`, schema })),
	...Object.values(files).map(({ file, schema }) => ({ begin: file, schema })),
].map(({ begin, schema }) => ({ begin, fields: describeFields(schema) }));
