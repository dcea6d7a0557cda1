import { checkBody } from '../checks/body-markdown.ts';
import { collections, files } from '../schema/collections.ts';
import { describeFields, type Field } from '../schema/describe.ts';
import type { Finding } from '../schema/issue.ts';
import { explainMissing } from '../schema/messages.ts';
import { parseEntry } from '../schema/parse.ts';
import { labelsOn, placeAt } from '../schema/place.ts';
import { show } from '../schema/shown-value.ts';
import { partnerSlugOf, slugOf } from '../schema/slug.ts';
import { emptied } from './emptied.ts';

/** What somebody should correct in an entry before it can be published. */
export interface EntryProblem {
	/** Where it stands; positions in lists as in the form, blank items included. */
	path: readonly (string | number)[];
	/** The names of the field and of what it stands in; its path, where the form does not know it. */
	field: string;
	/** The problem and its cure; without this where an answer is missing, since its hint says it. */
	words: string;
}

/**
 * What keeps an entry from being published, in the words of its form.
 *
 * @param collection its name in the form
 * @param slug the entry's own, '' of a new one; of a file by itself it says which schema it has
 * @param written the fields as the form holds them, blank ones included
 * @returns none when the entry is right
 */
export function checkEntry(collection: string, slug: string, written: unknown): EntryProblem[] {
	const { name, schema } = formOf(collection, slug);
	const parsed = parseEntry(schema, written, name, 'form');
	const fields = describeFields(schema);
	const findings = [
		...(parsed.ok ? [] : parsed.findings),
		...emptied(fields, written as Record<string, unknown>),
		...checkBody(bodyOf(written)),
		...(collection === 'partners' && slug === '' ? numericName(written) : []),
	];
	return findings.map(({ path, problem, cure }) => ({
		path,
		field: labelsOn(path, fields) || path.join(', '),
		words:
			problem === explainMissing(placeAt(fields, path, 'form')).problem
				? problem
				: `${problem} ${cure}`,
	}));
}

/** The fields of an entry's form; the parameters are those of `checkEntry`. */
export function formFields(collection: string, slug: string): Field[] {
	return describeFields(formOf(collection, slug).schema);
}

function formOf(collection: string, slug: string) {
	const name = collection === 'vocabularies' ? slug : collection;
	const form = Object.entries({ ...collections, ...files }).find(([key]) => key === name)?.[1];
	if (form === undefined) throw new Error(`There is no collection "${name}".`);
	return { name, schema: form.schema };
}

/** The form calls the file of a new partner after its name as it is, also where no partner may be called so. */
function numericName(written: unknown): Pick<Finding, 'path' | 'problem' | 'cure'>[] {
	const { name } = written as { name?: unknown };
	if (typeof name !== 'string' || partnerSlugOf(name) === slugOf(name)) return [];
	const problem = `Con il nome ${show(name)} l'indirizzo sarebbe /partner/${slugOf(name)}/, che è di una pagina dell'elenco dei partner.`;
	return [{ path: ['name'], problem, cure: 'Aggiungi una parola al nome.' }];
}

function bodyOf(written: unknown): string {
	const { body } = written as { body?: unknown };
	return typeof body === 'string' ? body : '';
}
