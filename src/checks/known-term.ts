import { describeFields, type Field, type Shape } from '../schema/describe.ts';
import { nearest } from '../schema/nearest.ts';
import type { Known, Rule, RuleFinding } from './rule.ts';

/** A field of a vocabulary holds identifiers that the vocabulary has. */
export const knownTerm: Rule = {
	name: 'known-term',
	scope: 'entry',
	check({ schema, written }, known) {
		return checkFields(describeFields(schema), written, [], known);
	},
};

type Path = (string | number)[];

function checkFields(fields: Field[], group: object, path: Path, known: Known): RuleFinding[] {
	const values = new Map(Object.entries(group));
	return fields.flatMap(({ key, shape }) =>
		checkShape(shape, values.get(key), [...path, key], known),
	);
}

function checkShape(shape: Shape, value: unknown, path: Path, known: Known): RuleFinding[] {
	if (shape.kind === 'term' && typeof value === 'string' && value !== '') {
		return checkTerm(value, known.terms[shape.vocabulary], path);
	}
	if (shape.kind === 'list' && Array.isArray(value)) {
		return value.flatMap((item, position) =>
			checkShape(shape.item, item, [...path, position], known),
		);
	}
	if (shape.kind === 'group' && typeof value === 'object' && value !== null) {
		return checkFields(shape.fields, value, path, known);
	}
	return [];
}

function checkTerm(id: string, terms: string[], path: Path): RuleFinding[] {
	if (terms.includes(id)) return [];
	const meant = nearest(id, terms);
	return [
		{
			path,
			value: id,
			problem: `Non esiste la voce «${id}».`,
			cure: `${meant === undefined ? '' : `Forse volevi «${meant}». `}Le voci sono: ${terms.join(', ')}.`,
			severity: 'error',
		},
	];
}
