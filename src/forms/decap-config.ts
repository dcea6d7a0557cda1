import type { Catalogue } from '../catalogue/catalogue.ts';
import { collections } from '../schema/collections.ts';
import { describeFields } from '../schema/describe.ts';
import { buildDecapFields, type DecapField, type KnownValues } from './decap-fields.ts';

/**
 * The whole configuration of the CMS, made from the content model: JSON, so that it can be a file.
 *
 * @param base the path the site lives under; begins and ends with `/`
 */
export function buildDecapConfig({
	site,
	base,
	...content
}: Pick<Catalogue, 'site' | 'categories' | 'services' | 'partners'> & {
	base: string;
}): DecapConfig {
	const known = knownValues(content);
	return {
		load_config_file: false,
		locale: 'it',
		backend: {
			name: 'github',
			repo: site.repository,
			branch: site.branch,
			open_authoring: true,
			commit_messages: commitMessages,
		},
		publish_mode: 'editorial_workflow',
		site_url: site.url,
		display_url: site.url,
		logo: { src: `${base}favicon.svg` },
		show_preview_links: false,
		media_folder: 'public/uploads',
		public_folder: `${base}uploads`,
		slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
		collections: Object.entries(collections).map(([name, collection]) =>
			buildCollection(name, collection, known),
		),
	};
}

function buildCollection(
	name: string,
	{ folder, schema, label, singular, named, help }: (typeof collections)[keyof typeof collections],
	known: KnownValues,
): DecapCollection {
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
		slug: [...leading.map((key) => `{{fields.${key}}}`), '{{slug}}'].join('--'),
		summary: [identifier, ...leading].map((key) => `{{${key}}}`).join(' · '),
		sortable_fields: [identifier],
		editor: { preview: false },
		fields: buildDecapFields(describeFields(schema), known),
	};
}

function knownValues({
	categories,
	services,
	partners,
}: Pick<Catalogue, 'categories' | 'services' | 'partners'>): KnownValues {
	const categoryNames = new Map(categories.map(({ id, label }) => [id, label.it]));
	return {
		categories: categories.map(({ id, label }) => ({ value: id, label: label.it })),
		services: services.map(({ id, label, category }) => ({
			value: id,
			label: `${label.it} (${categoryNames.get(category) ?? category})`,
		})),
		partners: partners.map(({ id, name }) => ({ value: id, label: name })),
	};
}

const commitMessages = {
	create: 'content: add {{slug}}',
	update: 'content: change {{slug}}',
	delete: 'content: remove {{slug}}',
	uploadMedia: 'content: add {{path}}',
	deleteMedia: 'content: remove {{path}}',
	openAuthoring: '{{message}}',
};

/** Decap's configuration, with the keys that we write and no others. */
export interface DecapConfig {
	load_config_file: false;
	locale: 'it';
	backend: {
		name: 'github';
		repo: string;
		branch: string;
		open_authoring: true;
		commit_messages: typeof commitMessages;
	};
	publish_mode: 'editorial_workflow';
	site_url: string;
	display_url: string;
	logo: { src: string };
	show_preview_links: boolean;
	media_folder: string;
	public_folder: string;
	slug: { encoding: 'ascii'; clean_accents: boolean; sanitize_replacement: string };
	collections: DecapCollection[];
}

interface DecapCollection {
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
	fields: DecapField[];
}
