import { z } from 'zod';
import { list, slug, text } from './fields.ts';

const term = {
	id: slug().meta({
		label: 'Identificativo',
		hint: "Minuscole e trattini. Non cambia più: è nell'indirizzo delle pagine.",
	}),
	label: z
		.strictObject({
			it: text({ min: 2, max: 60 }).meta({ label: 'Italiano' }),
			en: text({ min: 2, max: 60 }).meta({ label: 'Inglese' }),
		})
		.meta({ label: 'Nome' }),
	help: text({ min: 10, max: 160 }).optional().meta({ label: 'Spiegazione', control: 'paragraph' }),
	synonyms: list(text({ min: 2, max: 40 }), { min: 0, max: 30 })
		.default([])
		.meta({
			label: 'Altre parole',
			hint: 'Le parole che userebbe un negoziante: servono alla ricerca.',
		}),
} as const;

/** The list of categories, from `content/vocabularies/categories.yml`. */
export const categoriesSchema = z.strictObject({
	terms: list(z.strictObject(term), { min: 1, max: 12 }).meta({ label: 'Categorie' }),
});

/** The list of services, each within a category, from `content/vocabularies/services.yml`. */
export const servicesSchema = z.strictObject({
	terms: list(
		z.strictObject({
			...term,
			category: slug().meta({ label: 'Categoria', vocabulary: 'categories' }),
		}),
		{ min: 1, max: 100 },
	).meta({ label: 'Servizi' }),
});

export type Category = z.output<typeof categoriesSchema>['terms'][number];
export type Service = z.output<typeof servicesSchema>['terms'][number];
