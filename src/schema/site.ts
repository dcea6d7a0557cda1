import { z } from 'zod';
import { day, email } from './fields.ts';
import { list } from './list.ts';
import { previewAddresses, serverAddress, serviceAddress } from './service-address.ts';
import { text } from './text.ts';
import { webAddress } from './web-address.ts';

const linkException = z.strictObject({
	url: webAddress().meta({
		label: 'Indirizzo',
		hint: "Com'è scritto nella scheda, tutto intero.",
		example: 'https://www.bottegaviva.example/guida',
	}),
	reason: text({ min: 20, max: 200 }).meta({
		label: 'Motivo',
		hint: 'Perché va bene lo stesso, e chi lo ha aperto.',
		example: 'Rifiuta i programmi: la redazione lo apre con il browser.',
	}),
});

/** The settings of one initiative, from `content/site.yml`: all an adopter needs to change beside the content. */
export const siteSchema = z.strictObject({
	name: text({ min: 2, max: 60 }).meta({ label: "Nome dell'iniziativa" }),
	tagline: text({ min: 10, max: 100 }).meta({ label: 'Motto' }),
	description: text({ min: 50, max: 160 }).meta({
		label: 'Descrizione per i motori di ricerca',
		control: 'paragraph',
	}),
	url: webAddress().meta({
		label: 'Indirizzo del sito',
		hint: 'Anche con un percorso, per esempio https://ente.example/vicini/.',
	}),
	repository: z
		.string()
		.regex(/^[\w.-]+\/[\w.-]+$/)
		.meta({ label: 'Repository', example: 'example/vicini-e-connessi' }),
	branch: text({ min: 1, max: 60 }).default('main').meta({ label: 'Ramo pubblicato' }),
	forge: serverAddress().optional().meta({
		label: 'Server GitHub',
		hint: 'Solo se il repository non sta su github.com, ma su un GitHub Enterprise Server.',
		example: 'https://github.ente.example',
		cure: 'Scrivilo in minuscolo e senza percorso, come https://github.ente.example.',
	}),
	login: serviceAddress().optional().meta({
		label: "Servizio di accesso all'editor",
		hint: "Il programma che fa entrare con GitHub chi propone dall'editor. Finché manca, l'editor dice come fare altrimenti.",
		example: 'https://accesso.ente.example/auth',
		cure: 'Scrivilo per intero e in minuscolo, come https://accesso.ente.example/auth.',
	}),
	preview: previewAddresses().optional().meta({
		label: 'Indirizzo delle anteprime',
		hint: 'Solo se un tuo server mostra le anteprime delle proposte, ognuna con un nome suo: {number} sta per il numero della proposta.',
		example: 'https://anteprima-{number}.ente.example/',
		cure: 'Scrivilo in minuscolo, con {number} e una barra alla fine, come https://anteprima-{number}.ente.example/.',
	}),
	owner: z
		.strictObject({
			name: text({ min: 2, max: 100 }).meta({ label: "Nome dell'ente" }),
			code: z
				.string()
				.regex(/^[a-z0-9_]{2,20}$/i)
				.optional()
				.meta({
					label: 'Codice IPA',
					hint: "Il codice con cui l'ente sta nell'indice delle pubbliche amministrazioni.",
					example: 'agv_000',
				}),
			address: text({ min: 5, max: 160 }).meta({ label: 'Indirizzo' }),
			phone: text({ min: 5, max: 30 }).meta({ label: 'Telefono' }),
			hours: text({ min: 3, max: 60 }).meta({ label: 'Orari' }),
			email: email().meta({ label: 'E-mail' }),
			pec: email().meta({ label: 'PEC' }),
			dataProtectionOfficer: email().optional().meta({
				label: 'E-mail del responsabile della protezione dei dati',
				hint: "Una pubblica amministrazione lo nomina sempre: sta nell'informativa sulla privacy.",
				example: 'rpd@ente.example',
			}),
		})
		.meta({ label: 'Ente titolare' }),
	accessibilityStatement: webAddress().optional().meta({
		label: 'Dichiarazione di accessibilità',
		hint: "L'indirizzo su form.agid.gov.it. Finché manca, il sito mostra una sua pagina sull'accessibilità.",
	}),
	licence: z
		.strictObject({
			name: text({ min: 2, max: 60 }).meta({ label: 'Nome', example: 'Creative Commons Zero' }),
			url: webAddress().meta({ label: 'Indirizzo' }),
		})
		.optional()
		.meta({
			label: 'Licenza dei contenuti',
			hint: 'Solo se non è Creative Commons Attribuzione 4.0.',
		}),
	linkExceptions: list(linkException, { min: 0, max: 200 }).default([]).meta({
		label: 'Collegamenti che i programmi non aprono',
		hint: 'Il rapporto del giorno non li dà per morti, e dice quando una voce non serve più.',
	}),
	demoToday: day().optional().meta({
		label: 'Oggi, per la dimostrazione',
		hint: 'Solo per un catalogo dimostrativo: tutto il sito vive in questo giorno, e lo dice.',
	}),
});

export type Site = z.output<typeof siteSchema>;
