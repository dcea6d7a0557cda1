import { collections, files } from '../../../src/schema/collections.ts';
import { describeFields, fieldAt } from '../../../src/schema/describe.ts';
import { optionsOf } from '../../../src/schema/names.ts';
import { labelsOn } from '../../../src/schema/place.ts';
import type { Point } from '../point.ts';
import { asCode, asText } from './as-text.ts';

/** The field that a point is about, with what stands there: "Titolo dell'offerta: «GRATIS»". */
export function fieldWords({ file, path, value, problem }: Point): string {
	const fields = fieldsOf.find(({ begin }) => file.startsWith(begin))?.fields ?? [];
	const label = labelsOn(path, fields);
	if (label === '') return path.length === 0 ? '' : asCode(path.join('.'));
	const options = optionsOf(fieldAt(fields, path)?.shape);
	const words = options?.find((option) => option.value === value)?.label ?? value;
	// Where the problem quotes it already, once is enough.
	if (typeof words !== 'string' || problem.includes(words.slice(0, 60))) return asText(label);
	return `${asText(label)}: «${asText(words, 100)}»`;
}

const fieldsOf = [
	...Object.values(collections).map(({ folder, schema }) => ({ begin: `${folder}/`, schema })),
	...Object.values(files).map(({ file, schema }) => ({ begin: file, schema })),
].map(({ begin, schema }) => ({ begin, fields: describeFields(schema) }));
