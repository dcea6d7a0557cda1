import { collections, type files } from '../schema/collections.ts';
import type { Vocabulary } from '../schema/field-meta.ts';
import type { Upload } from '../schema/upload.ts';
import { listAt, textAt } from './written.ts';

/** A folder of entries, or a file that is one entry by itself. */
export type Collection = Folder | keyof typeof files;

/** A folder of entries. */
export type Folder = keyof typeof collections;

/** A file of `content`, as far as it could be read. */
export interface FoundFile {
	collection: Collection;
	id: string;
	file: string;
	/** The fields as they were written; undefined when the file cannot be read. */
	written?: object;
}

/**
 * What exists, in little: all that rules of scope `catalogue` compare and that `Known` is made of.
 * Plain data, so that a browser can fetch it.
 */
export interface CatalogueIndex {
	entries: IndexedEntry[];
	/** The terms of each vocabulary that can be read and has some. */
	terms: Partial<Record<Vocabulary, IndexedTerm[]>>;
	uploads: Upload[];
}

/** One file; of a file that cannot be read there is its name alone. */
export interface IndexedEntry {
	collection: Folder;
	id: string;
	file: string;
	/** What people know it by: a title, or a partner's name. */
	name?: string;
	summary?: string;
	lang?: string;
	/** Of an announcement: what its translations share. */
	ref?: string;
	/** When it was proposed, published or joined. */
	day?: string;
	partner?: string;
	status?: string;
	aliases?: string[];
	activationUrl?: string;
	website?: string;
	legalType?: string;
	opens?: string;
	closes?: string;
	/** Of a notice: what it is for, and who may answer it. */
	goals?: string[];
	eligibleTypes?: string[];
}

/** A term of a vocabulary. */
export interface IndexedTerm {
	id: string;
	/** Position in the file's list. */
	position: number;
	file: string;
	aliases: string[];
	/** Its Italian name. */
	label?: string;
	/** Of services and facts. */
	category?: string;
	/** Of facts. */
	type?: string;
	values: string[];
}

/** The index of these files, in their order. */
export function buildIndex(found: FoundFile[], uploads: Upload[]): CatalogueIndex {
	return {
		entries: found.flatMap(indexEntry),
		terms: Object.fromEntries(
			vocabularies.flatMap((vocabulary) => {
				const file = found.find(({ collection }) => collection === vocabulary);
				const terms = file === undefined ? [] : indexTerms(file);
				// Of one without any term nobody can say what it lacks.
				return terms.length === 0 ? [] : [[vocabulary, terms]];
			}),
		),
		uploads,
	};
}

/** The fields that say when an entry came, whatever its collection. */
const daysOf = ['proposedOn', 'date', 'joined'];

const vocabularies: readonly Vocabulary[] = ['goals', 'categories', 'services', 'sectors', 'facts'];

function indexEntry({ collection, id, file, written }: FoundFile): IndexedEntry[] {
	if (!isFolder(collection)) return [];
	const aliases = namesAt(written, 'aliases');
	return [
		{
			collection,
			id,
			file,
			...filled({
				name: textAt(written, collections[collection].named.at(-1) ?? 'title'),
				summary: textAt(written, 'summary'),
				lang: textAt(written, 'lang'),
				ref: textAt(written, 'ref'),
				day: daysOf.map((key) => textAt(written, key)).find((day) => day !== undefined),
				partner: textAt(written, 'partner'),
				status: textAt(written, 'status'),
				activationUrl: textAt(written, 'activation', 'url'),
				website: textAt(written, 'website'),
				legalType: textAt(written, 'legalType'),
				opens: textAt(written, 'opens'),
				closes: textAt(written, 'closes'),
			}),
			...(aliases.length > 0 && { aliases }),
			...(collection === 'notices' && {
				goals: namesAt(written, 'goals').filter(isFilled),
				eligibleTypes: namesAt(written, 'eligibleTypes').filter(isFilled),
			}),
		},
	];
}

function indexTerms({ file, written }: FoundFile): IndexedTerm[] {
	return listAt(written, 'terms').flatMap((term, position) => {
		const id = textAt(term, 'id');
		if (id === undefined) return [];
		return [
			{
				id,
				position,
				file,
				aliases: namesAt(term, 'aliases'),
				values: namesAt(term, 'values'),
				...filled({
					label: textAt(term, 'label', 'it'),
					category: textAt(term, 'category'),
					type: textAt(term, 'type'),
				}),
			},
		];
	});
}

/** The texts of a list; '' for anything else, since positions are places in the file. */
function namesAt(written: unknown, key: string): string[] {
	return listAt(written, key).map((item) => textAt(item) ?? '');
}

function isFilled(name: string): boolean {
	return name !== '';
}

/** Whether a collection has a file an entry. */
export function isFolder(collection: Collection): collection is Folder {
	return Object.hasOwn(collections, collection);
}

/** Without the keys that have no value: they would only make the index longer. */
function filled<Keys extends string>(
	texts: Record<Keys, string | undefined>,
): Partial<Record<Keys, string>> {
	return Object.fromEntries(
		Object.entries(texts).filter(([, text]) => text !== undefined),
	) as Partial<Record<Keys, string>>;
}
