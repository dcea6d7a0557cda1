import { z } from 'zod';
import { consistent } from './cross-field.ts';
import { day, email } from './fields.ts';
import { previewAddresses, serverAddress, serviceAddress } from './service-address.ts';
import { text } from './text.ts';
import { webAddress } from './web-address.ts';

const writtenSite = z.strictObject({
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
		hint: 'Solo se un altro server mostra le anteprime delle proposte: {number} sta per il numero della proposta.',
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
	demoToday: day().optional().meta({
		label: 'Oggi, per la dimostrazione',
		hint: 'Solo per un catalogo dimostrativo: tutto il sito vive in questo giorno, e lo dice.',
	}),
});

/** The settings of one initiative, from `content/site.yml`: all an adopter needs to change beside the content. */
export const siteSchema = consistent(writtenSite, [
	{
		rule: 'preview-host',
		path: ['preview'],
		holds: ({ url, preview }: Addresses) =>
			typeof preview !== 'string' || hostOf(preview) !== hostOf(url),
		problem:
			'Le anteprime mostrano testi che nessuno ha ancora approvato, e qui avrebbero il nome del sito.',
		cure: 'Usa un altro host.',
	},
]);

export type Site = z.output<typeof siteSchema>;

function hostOf(address: unknown): string | undefined {
	return typeof address === 'string' ? URL.parse(address)?.hostname : undefined;
}

interface Addresses {
	url?: unknown;
	preview?: unknown;
}
