import { z } from 'zod';
import { factTypeLabels } from './choices.ts';
import { choice } from './fields.ts';
import { list } from './list.ts';
import { slug } from './slug.ts';
import { text } from './text.ts';

const term = {
	id: slug().meta({
		label: 'Identificativo',
		hint: "Minuscole e trattini. Non cambia più: è nell'indirizzo delle pagine.",
	}),
	label: z
		.strictObject({
			it: text({ min: 2, max: 60 }).meta({ label: 'Italiano' }),
			en: text({ min: 2, max: 60 }).meta({ label: 'Inglese' }),
			de: text({ min: 2, max: 60 }).optional().meta({ label: 'Tedesco' }),
			fr: text({ min: 2, max: 60 }).optional().meta({ label: 'Francese' }),
			sl: text({ min: 2, max: 60 }).optional().meta({ label: 'Sloveno' }),
		})
		.meta({ label: 'Nome' }),
	help: explanation('Spiegazione'),
	helpIn: z
		.strictObject({
			en: explanation('Inglese'),
			de: explanation('Tedesco'),
			fr: explanation('Francese'),
			sl: explanation('Sloveno'),
		})
		.optional()
		.meta({
			label: 'Spiegazione in altre lingue',
			hint: 'Dove manca, le pagine in quella lingua mostrano quella in italiano.',
		}),
	synonyms: list(text({ min: 2, max: 40 }), { min: 0, max: 30 })
		.default([])
		.meta({
			label: 'Altre parole',
			hint: 'Le parole che userebbe un negoziante: servono alla ricerca.',
		}),
	aliases: list(slug(), { min: 0, max: 20 })
		.default([])
		.meta({ label: 'Vecchi identificativi', hint: 'I loro indirizzi portano qui.' }),
} as const;

const category = slug().meta({ label: 'Categoria', vocabulary: 'categories' });

/** The goals of the notice, from `content/vocabularies/goals.yml`. */
export const goalsSchema = vocabulary(term, 'Obiettivi', 10);

/** The categories, from `content/vocabularies/categories.yml`. */
export const categoriesSchema = vocabulary(term, 'Categorie', 12);

/** The services, each within a category, from `content/vocabularies/services.yml`. */
export const servicesSchema = vocabulary({ ...term, category }, 'Servizi', 100);

/** The trades of merchants, from `content/vocabularies/sectors.yml`. */
export const sectorsSchema = vocabulary(term, 'Settori', 40);

/** What offers of a category are compared by, from `content/vocabularies/facts.yml`. */
export const factsSchema = vocabulary(
	{
		...term,
		category,
		type: choice(factTypeLabels).meta({ label: 'Tipo' }),
		unit: text({ min: 1, max: 20 }).optional().meta({ label: 'Unità', example: 'prodotti' }),
		unitOne: text({ min: 1, max: 20 }).optional().meta({
			label: 'Unità al singolare',
			hint: 'Solo se la parola cambia.',
			example: 'prodotto',
		}),
		values: list(text({ min: 1, max: 40 }), { min: 0, max: 10 })
			.default([])
			.meta({ label: 'Valori possibili', hint: 'Solo per il tipo «scelta».' }),
	},
	'Dati da confrontare',
	60,
);

export type Term = z.output<typeof goalsSchema>['terms'][number];
export type Category = z.output<typeof categoriesSchema>['terms'][number];
export type Service = z.output<typeof servicesSchema>['terms'][number];
export type Fact = z.output<typeof factsSchema>['terms'][number];

/** One sentence, so that a list of terms stays a list. */
function explanation(label: string) {
	return text({ min: 10, max: 160 }).optional().meta({ label, control: 'paragraph' });
}

function vocabulary<Shape extends z.ZodRawShape>(shape: Shape, label: string, max: number) {
	return z.strictObject({ terms: list(z.strictObject(shape), { min: 1, max }).meta({ label }) });
}
