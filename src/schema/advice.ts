import type { Field } from './describe.ts';
import { type Medium, optionNames } from './names.ts';

/** How to answer a field well; undefined where its label says it all. */
export function advice(field: Field | undefined, medium: Medium): string | undefined {
	if (field === undefined) return undefined;
	const { shape, hint } = field;
	const options = optionNames(shape, medium);
	if (options !== undefined) {
		const choose = `Scegli fra: ${options}.`;
		return shape.kind === 'list' && hint !== undefined ? `${hint} ${choose}` : choose;
	}
	if (shape.kind === 'day' && medium === 'file') {
		const form = `Scrivi anno-mese-giorno: per esempio ${field.example ?? '2027-03-31'}.`;
		return hint === undefined ? form : `${hint} ${form}`;
	}
	// A form shows names, and no identifiers.
	const isNamed = medium === 'form' && (shape.kind === 'reference' || shape.kind === 'term');
	if (field.example !== undefined && !isNamed)
		return `Per esempio: ${field.example.replace(/\.$/, '')}.`;
	return hint;
}

/** What to write instead of a value that is wrong. */
export function example(field: Field | undefined, medium: Medium): string {
	return advice(field, medium) ?? `Scrivi solo «${field?.label ?? 'il valore'}».`;
}
