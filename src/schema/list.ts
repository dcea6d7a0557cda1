import { z } from 'zod';
import { counted } from './counted.ts';
import type { Label } from './field-meta.ts';
import { choice } from './fields.ts';

/**
 * A list with bounds. The upper bound is a refinement, because zod's own stops before looking at the
 * items and one problem would hide the others.
 */
export function list<Item extends z.ZodType>(
	item: Item,
	{ min, max }: { min: number; max: number },
) {
	return z
		.array(item)
		.min(min)
		.refine((items) => items.length <= max, {
			error: (issue) => `${counted((issue.input as unknown[]).length)}: il massimo è ${max}.`,
			params: { cure: `Tieni le ${max} più utili.` },
		})
		.refine((items) => repeated(items) === undefined, {
			error: (issue) => `«${repeated(issue.input as unknown[]) ?? ''}» è scritto due volte.`,
			params: { cure: 'Tieni una sola delle due voci.' },
		})
		.meta({ maximum: max });
}

/** Declarations of which none may be missing. */
export function allOf<const Values extends Record<string, Label>>(labels: Values) {
	const values = Object.keys(labels) as (keyof Values & string)[];
	return z
		.array(choice(labels))
		.refine((said) => values.every((value) => said.includes(value)), {
			error: ({ input }) =>
				`Mancano dichiarazioni: ${values.filter((value) => !(input as string[]).includes(value)).join(', ')}.`,
			params: {
				rule: 'declarations',
				cure: 'Aggiungile, se sono vere. Senza, la proposta non si può pubblicare.',
			},
		})
		.meta({ maximum: values.length, demanded: values });
}

/** The first text that stands in a list more than once. */
function repeated(items: unknown[]): string | undefined {
	const texts = items.filter((item) => typeof item === 'string');
	const seen = new Set<string>();
	return texts.find((item) => seen.has(item) || !seen.add(item));
}
