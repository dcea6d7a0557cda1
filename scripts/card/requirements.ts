import { noticeRequirements, sentences } from './notice-requirements.ts';
import type { Requirement } from './requirement.ts';

/** Checks of any field or file: what they find belongs to the requirement that names it, else to `file`. */
export const generalChecks: readonly string[] = [
	...['schema', 'known-term', 'known-reference', 'syntax'],
];

/** The rules of the public notice, then what the catalogue asks of every file. */
export const requirements: readonly Requirement[] = [
	...noticeRequirements,
	{
		id: 'dati-dei-negozi',
		title: 'I dati dei negozi non servono a vendere altro',
		of: ['offers'],
		checks: ['declarations'],
		looks: ['data-words'],
		fields: ['privacyUrl', 'termsUrl', 'declarations'],
		declarations: ['nessun-uso-commerciale-dei-dati'],
	},
	{
		id: 'doppioni',
		title: 'Non è un doppione',
		checks: ['unique-title', 'near-duplicate'],
		looks: ['near-offer'],
	},
	{
		id: 'recapiti',
		title: "I recapiti sono dell'organizzazione, non di una persona",
		checks: ['role-mailbox', 'contact'],
		looks: [],
		fields: ['contacts', 'contact'],
	},
	{
		id: 'indirizzi',
		title: 'Gli indirizzi nuovi rispondono e dicono dove portano',
		isSilent: true,
		checks: [],
		looks: ['silent-address', 'short-link'],
	},
	{
		id: 'immagini',
		title: 'Immagini e allegati vanno bene',
		isSilent: true,
		checks: ['image', 'logo', 'picture', 'upload-exists', 'upload-owner'],
		looks: ['new-upload'],
		below: 'public/uploads/',
		fields: ['image', 'imageAlt', 'logo', 'logoAlt', 'attachments'],
	},
	{
		id: 'campi-della-redazione',
		title: 'I campi della redazione li scrive la redazione',
		isSilent: true,
		checks: ['waiver-needed'],
		looks: ['editors-fields'],
		fields: ['waivers', 'verification', 'joined', 'aliases', 'demo', 'pinned'],
	},
	{
		id: 'storia',
		title: 'Quello che è pubblicato resta raggiungibile',
		isSilent: true,
		checks: ['aliases'],
		looks: ['removed-entry', 'renamed-entry'],
	},
	{
		id: 'file',
		title: 'I file sono scritti bene',
		checks: [
			...['file-name', 'body-markdown', 'excerpt', 'services-of-category', 'known-fact'],
			...['combines-with-itself', 'suspension', 'outcome'],
			...['register-days', 'register-outcome', 'register-reason'],
			...['translations', 'unique-terms'],
			...['known-check', ...generalChecks],
		],
		looks: ['outside-path'],
	},
	{
		id: 'chiarezza',
		title: 'Il testo si capisce e dice abbastanza',
		checks: ['plain-language', 'completeness'],
		looks: [],
		fields: ['title', 'name', 'summary', 'body', 'prerequisitesNote'],
		reads: sentences,
		isAdvice: true,
	},
];
