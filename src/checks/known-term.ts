import { describeFields, type Field, type Shape } from '../schema/describe.ts';
import { nearest } from '../schema/nearest.ts';
import type { Known, Rule, RuleFinding } from './rule.ts';

/** A field of a vocabulary holds identifiers that the vocabulary has. */
export const knownTerm: Rule = {
	name: 'known-term',
	scope: 'entry',
	check({ schema, value }, known) {
		return checkFields(describeFields(schema), value, [], known);
	},
};

type Path = (string | number)[];

function checkFields(fields: Field[], value: unknown, path: Path, known: Known): RuleFinding[] {
	const group = value as Record<string, unknown>;
	return fields.flatMap(({ key, shape }) => checkShape(shape, group[key], [...path, key], known));
}

function checkShape(shape: Shape, value: unknown, path: Path, known: Known): RuleFinding[] {
	if (value === undefined) return [];
	switch (shape.kind) {
		case 'term':
			return checkTerm(value as string, known.terms[shape.vocabulary], path);
		case 'list':
			return (value as unknown[]).flatMap((item, position) =>
				checkShape(shape.item, item, [...path, position], known),
			);
		case 'group':
			return checkFields(shape.fields, value, path, known);
		default:
			return [];
	}
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
