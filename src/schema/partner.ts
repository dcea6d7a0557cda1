import { z } from 'zod';
import { choice, list, markdown, text, webAddress } from './fields.ts';

/** The notice admits companies, bodies and associations; there is no value for a person or a freelancer. */
const legalType = choice({
	societa: { it: 'Società', en: 'Company' },
	ente: { it: 'Ente', en: 'Public or private body' },
	associazione: { it: 'Associazione', en: 'Association' },
	fondazione: { it: 'Fondazione', en: 'Foundation' },
});

/** What stands behind a `tel:` or `mailto:` link; each is a link's whole text, so nothing may follow. */
const contactForms = {
	telefono: /^\+?\d(?:[\d .-]*\d){4,}$/,
	email: /^[^\s@?&/]+@[^\s@?&/]+\.[^\s@?&/]+$/,
};

const contact = z
	.strictObject({
		kind: choice({
			telefono: { it: 'Telefono', en: 'Phone' },
			email: { it: 'E-mail', en: 'E-mail' },
		}).meta({ label: 'Tipo' }),
		value: text({ min: 5, max: 100 }).meta({
			label: 'Recapito',
			hint: "Un numero o una casella dell'organizzazione, mai di una persona.",
			example: '+39 000 123 4567',
		}),
		note: text({ min: 3, max: 80 })
			.optional()
			.meta({ label: 'Quando', example: 'lunedì-venerdì, 9-17' }),
	})
	.refine(({ kind, value }) => contactForms[kind].test(value), {
		path: ['value'],
		error: ({ input }) => {
			const { kind, value } = input as { kind: keyof typeof contactForms; value: string };
			return `«${value}» non è ${kind === 'telefono' ? 'un numero di telefono' : 'un indirizzo e-mail'}.`;
		},
		params: {
			cure: 'Scrivilo come +39 000 123 4567, o come nome@dominio; le parole vanno in «note».',
		},
	});

/** An organisation that offers something, from `content/partners`. */
export const partnerSchema = z.strictObject({
	name: text({ min: 2, max: 80 }).meta({
		label: 'Nome',
		hint: 'Come ti conoscono i negozi.',
		example: 'Bottegaviva',
		step: 'essential',
	}),
	legalName: text({ min: 2, max: 120 }).meta({
		label: 'Denominazione',
		hint: "Il nome ufficiale dell'organizzazione.",
		example: 'Bottegaviva S.r.l.',
		step: 'essential',
	}),
	legalType: legalType.meta({
		label: 'Forma',
		hint: 'Possono aderire società, enti, associazioni e fondazioni; non le singole persone né i professionisti.',
		step: 'essential',
	}),
	website: webAddress().meta({
		label: 'Sito',
		example: 'https://www.bottegaviva.example',
		step: 'essential',
	}),
	contacts: list(contact, { min: 1, max: 6 }).meta({
		label: 'Recapiti',
		hint: 'Almeno uno a cui un negozio possa chiedere aiuto.',
		step: 'essential',
	}),
	body: markdown({ min: 100, max: 1000 }).meta({
		label: 'Chi siete',
		hint: 'Da 100 a 1.000 caratteri, senza pubblicità.',
		control: 'markdown',
		step: 'essential',
	}),
});

export type Partner = z.output<typeof partnerSchema>;
