import { z } from 'zod';
import { counted } from './counted.ts';
import type { Label } from './field-meta.ts';
import { choice } from './fields.ts';
import type { Refinement } from './refinement.ts';
import { show } from './shown-value.ts';

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
			params: {
				explain: (items) => ({
					problem: `${counted((items as unknown[]).length)}: il massimo è ${max}.`,
					cure: `Tieni le ${max} più utili.`,
				}),
			} satisfies Refinement,
		})
		.refine(isOfSingles, { params: singles })
		.meta({ maximum: max });
}

/** Declarations of which none may be missing. */
export function allOf<const Values extends Record<string, Label>>(labels: Values) {
	const values = Object.keys(labels) as (keyof Values & string)[];
	return z
		.array(choice(labels))
		.refine((said) => values.every((value) => said.includes(value)), {
			params: {
				rule: 'declarations',
				explain: (said, { medium }) => ({
					problem: `Mancano dichiarazioni: ${Object.entries(labels)
						.filter(([value]) => !(said as string[]).includes(value))
						.map(([value, { it }]) => `${show(it)}${medium === 'file' ? ` (${value})` : ''}`)
						.join(', ')}.`,
					cure: 'Aggiungile, se sono vere. Senza, la proposta non si può pubblicare.',
				}),
			} satisfies Refinement,
		})
		.refine(isOfSingles, { params: singles })
		.meta({ maximum: values.length, demanded: values });
}

/** What a list says that holds a text twice. */
const singles = {
	explain: (items, { option }) => ({
		problem: `${option(repeated(items as unknown[]) ?? '')} è scritto due volte.`,
		cure: 'Tieni una sola delle due voci.',
	}),
} satisfies Refinement;

function isOfSingles(items: unknown[]): boolean {
	return repeated(items) === undefined;
}

/** The first text that stands in a list more than once. */
function repeated(items: unknown[]): string | undefined {
	const texts = items.filter((item) => typeof item === 'string');
	const seen = new Set<string>();
	return texts.find((item) => seen.has(item) || !seen.add(item));
}
