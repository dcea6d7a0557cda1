import { z } from 'zod';
import { day } from './fields.ts';
import { text, title } from './text.ts';

/** What stands above the text of an editors' page, in `content/pages`; its address is its place there. */
export const pageSchema = z.strictObject({
	title: title({ min: 3, max: 70 }).meta({ label: 'Titolo' }),
	// What search engines show whole.
	description: text({ min: 40, max: 160 }).meta({
		label: 'Di che cosa parla',
		control: 'paragraph',
	}),
	updated: day().meta({
		label: 'Aggiornata il',
		hint: "Il giorno in cui qualcuno ha riletto la pagina e l'ha trovata vera.",
		example: '2026-11-16',
	}),
});

export type Page = z.output<typeof pageSchema>;
