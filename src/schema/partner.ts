import { z } from 'zod';
import {
	contactKindLabels,
	legalTypeLabels,
	partnerStatusLabels,
	profileLabels,
	roleLabels,
	sizeLabels,
} from './partner-choices.ts';
import { consistent } from './cross-field.ts';
import { choice, day, email, upload, yesNo } from './fields.ts';
import { list } from './list.ts';
import { markdown } from './markdown-text.ts';
import type { Refinement } from './refinement.ts';
import { region } from './regions.ts';
import { show } from './shown-value.ts';
import { text } from './text.ts';
import { maxLogoBytes, maxSide } from './shown-picture.ts';
import { kilobytes } from './upload.ts';
import { vatNumber } from './vat-number.ts';
import { verification } from './verification.ts';
import { webAddress } from './web-address.ts';

/** What stands behind a link to call, to write or to open; it is all of the link, so nothing may follow. */
const contactForms: Record<keyof typeof contactKindLabels, ContactForm> = {
	telefono: { form: telephone(), name: 'un numero di telefono', example: '+39 000 123 4567' },
	email: { form: email(), name: 'un indirizzo e-mail', example: 'aiuto@bottegaviva.example' },
	pec: { form: email(), name: 'un indirizzo di PEC', example: 'bottegaviva@pec.example' },
	modulo: {
		form: webAddress(),
		name: 'un indirizzo https',
		example: 'https://www.bottegaviva.example/aiuto',
	},
};

const contact = z
	.strictObject({
		kind: choice(contactKindLabels).meta({ label: 'Tipo' }),
		value: text({ min: 5, max: 120 }).meta({
			label: 'Recapito',
			hint: "Un numero o una casella dell'organizzazione, mai di una persona.",
			example: '+39 000 123 4567',
		}),
		note: text({ min: 3, max: 80 })
			.optional()
			.meta({ label: 'Quando', example: 'lunedì-venerdì, 9-17' }),
	})
	.refine(({ kind, value }) => contactForms[kind].form.safeParse(value).success, {
		path: ['value'],
		params: {
			rule: 'contact',
			explain: (contact, { field }) => {
				const { kind, value } = contact as { kind: keyof typeof contactForms; value: string };
				const { name, example } = contactForms[kind];
				return {
					problem: `${show(value)} non è ${name}.`,
					cure: `Scrivi solo il recapito, come ${example}; le parole vanno in ${field('note')}.`,
				};
			},
		} satisfies Refinement,
	});

const writtenPartner = z.strictObject({
	// A line of a card.
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
	legalType: choice(legalTypeLabels).meta({
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
	body: markdown({ min: 100, max: 1000 }).optional().meta({
		label: 'Presentazione',
		hint: "Chi è l'organizzazione e che cosa fa, da 100 a 1.000 caratteri. Niente pubblicità.",
		control: 'markdown',
		step: 'more',
	}),
	profile: choice(profileLabels).optional().meta({
		label: 'Profilo',
		hint: 'Si legge sotto il nome. Senza, si legge la forma.',
		step: 'more',
	}),
	roles: list(choice(roleLabels), { min: 0, max: 7 })
		.default([])
		.meta({ label: 'Di che cosa si occupa', step: 'more' }),
	vat: vatNumber().optional().meta({
		label: 'Partita IVA',
		hint: 'Undici cifre. In un file scrivile fra virgolette.',
		example: '00000000000',
		step: 'more',
	}),
	size: choice(sizeLabels).optional().meta({ label: 'Persone che ci lavorano', step: 'more' }),
	headquarters: region().optional().meta({ label: 'Sede', step: 'more' }),
	logo: upload('logo')
		.optional()
		.meta({
			label: 'Logo',
			hint: `Un'immagine ferma, PNG, WebP o AVIF: al massimo ${kilobytes(maxLogoBytes)} e ${maxSide} pixel per lato. Senza, disegniamo le iniziali.`,
			example: '/uploads/bottegaviva/logo.png',
			control: 'image',
			step: 'more',
		}),
	logoAlt: text({ min: 3, max: 120 }).optional().meta({
		label: 'Descrizione del logo',
		hint: 'Per chi non lo vede.',
		step: 'more',
		neededWith: 'logo',
	}),
	maintainers: list(githubAccount(), { min: 0, max: 10 }).default([]).meta({
		label: 'Profili GitHub',
		hint: 'Chi può cambiare questo partner e le sue offerte.',
		example: 'bottegaviva',
		step: 'more',
	}),
	joined: day().optional().meta({ label: 'Partner dal', who: 'editor', step: 'more' }),
	verification: verification('Verificato il'),
	status: choice(partnerStatusLabels)
		.default('attivo')
		.meta({ label: 'Stato', who: 'editor', step: 'more' }),
	demo: yesNo().meta({ label: 'Dato dimostrativo', who: 'editor', step: 'more' }),
});

/** An organisation that offers something, from `content/partners`. */
export const partnerSchema = consistent(writtenPartner, [
	{
		rule: 'logo',
		path: ['logoAlt'],
		holds: ({ logo, logoAlt }: { logo?: unknown; logoAlt?: unknown }) =>
			logo === undefined || logoAlt !== undefined,
		problem: "C'è un logo senza descrizione.",
		cure: ({ field }) =>
			`Scrivi in ${field('logoAlt')} che cosa si vede: la sente chi non può vederlo.`,
	},
]);

export type Partner = z.output<typeof partnerSchema>;

/** A number as people write it: five digits at least, grouped in any way. */
function telephone() {
	return z.string().refine((written) => {
		const digits = written.replaceAll(/\D/g, '').length;
		return digits >= 5 && /^\+?\d[\d .-]*$/.test(written);
	});
}

/** A GitHub account: letters, digits and single hyphens, 39 at most (GitHub's own rule). */
function githubAccount() {
	return z.string().regex(/^[A-Za-z\d](?:[A-Za-z\d]|-(?=[A-Za-z\d])){0,38}$/);
}

/** What a contact of one kind must be. */
interface ContactForm {
	form: z.ZodType;
	name: string;
	example: string;
}
