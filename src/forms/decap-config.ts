import type { Catalogue } from '../catalogue/catalogue.ts';
import { collections, files } from '../schema/collections.ts';
import { describeFields } from '../schema/describe.ts';
import { buildBackend, type DecapBackend } from './decap-backend.ts';
import { buildDecapFields, type FormContent } from './decap-fields.ts';
import type { DecapField } from './decap-widgets.ts';
import { formContent } from './form-content.ts';

/**
 * The whole configuration of the CMS, made from the content model: JSON, so that it can be a file.
 *
 * @param base the path the site lives under; begins and ends with `/`
 */
export function buildDecapConfig(catalogue: Catalogue, base: string): DecapConfig {
	const { site } = catalogue;
	const content = formContent(catalogue);
	return {
		load_config_file: false,
		locale: 'it',
		backend: buildBackend(site),
		publish_mode: 'editorial_workflow',
		site_url: site.url,
		display_url: site.url,
		logo: { src: `${base}favicon.svg` },
		show_preview_links: false,
		...uploadsOf('redazione'),
		slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
		collections: [
			...Object.entries(collections).map(([name, collection]) =>
				buildCollection(name, collection, content),
			),
			buildVocabularies(content),
		],
	};
}

function buildCollection(
	name: string,
	{
		folder,
		schema,
		label,
		singular,
		named,
		joint,
		help,
	}: (typeof collections)[keyof typeof collections],
	content: FormContent,
): FolderCollection {
	const leading = named.slice(0, -1);
	const identifier = named.at(-1) ?? named[0];
	return {
		name,
		label: label.it,
		label_singular: singular.it,
		description: help,
		folder,
		create: true,
		delete: false,
		format: 'frontmatter',
		extension: 'md',
		identifier_field: identifier,
		slug: [...leading.map((key) => `{{fields.${key}}}`), '{{slug}}'].join(joint),
		summary: [identifier, ...leading].map((key) => `{{${key}}}`).join(' · '),
		sortable_fields: [identifier],
		// Offers alone are shown as the site will show them; Decap's own preview shows no labels.
		editor: { preview: name === 'offers' },
		// The folder says whose files they are: a partner's own are in one called as it is.
		...(name === 'partners' && uploadsOf('{{slug}}')),
		fields: buildDecapFields(describeFields(schema), content),
	};
}

function buildVocabularies(content: FormContent): FileCollection {
	// The others are settings, and what a program writes.
	const vocabularies = Object.entries(files).filter(
		([name]) => !['site', 'register'].includes(name),
	);
	return {
		name: 'vocabularies',
		label: 'Vocabolari',
		description: 'Le parole del catalogo: categorie, servizi, settori. Le cambia la redazione.',
		format: 'yml',
		editor: { preview: false },
		files: vocabularies.map(([name, { file, schema }]) => {
			const fields = buildDecapFields(describeFields(schema), content);
			return { name, label: fields[0]?.label ?? name, file, fields };
		}),
	};
}

/** Entries hold addresses that do not depend on where the site lives, and begin with a slash. */
function uploadsOf(folder: string): { media_folder: string; public_folder: string } {
	return { media_folder: `/public/uploads/${folder}`, public_folder: `/uploads/${folder}` };
}

/** Decap's configuration, with the keys that we write and no others. */
export interface DecapConfig {
	load_config_file: false;
	locale: 'it';
	backend: DecapBackend;
	publish_mode: 'editorial_workflow';
	site_url: string;
	display_url: string;
	logo: { src: string };
	show_preview_links: boolean;
	media_folder: string;
	public_folder: string;
	slug: { encoding: 'ascii'; clean_accents: boolean; sanitize_replacement: string };
	collections: (FolderCollection | FileCollection)[];
}

interface FolderCollection {
	name: string;
	label: string;
	label_singular: string;
	description: string;
	folder: string;
	create: boolean;
	delete: boolean;
	format: 'frontmatter';
	extension: 'md';
	identifier_field: string;
	slug: string;
	summary: string;
	sortable_fields: string[];
	editor: { preview: boolean };
	media_folder?: string;
	public_folder?: string;
	fields: DecapField[];
}

interface FileCollection {
	name: string;
	label: string;
	description: string;
	format: 'yml';
	editor: { preview: boolean };
	files: { name: string; label: string; file: string; fields: DecapField[] }[];
}
