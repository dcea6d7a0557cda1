import { type Folder, isFolder } from '../../src/checks/catalogue-index.ts';
import { collections, files } from '../../src/schema/collections.ts';
import { describeFields, type Field } from '../../src/schema/describe.ts';
import { renamedFiles } from '../proposal/renamed-files.ts';
import type { CatalogueState } from './catalogue-state.ts';

/** A file of `content` that a proposal adds, changes, renames or removes, as both sides read it. */
export interface ProposedEntry {
	file: string;
	id: string;
	collection: Folder | keyof typeof files;
	kind: 'added' | 'changed' | 'renamed' | 'removed';
	/** Of a renamed one: the path it had. */
	from?: string;
	/** What its file may say. */
	fields: Field[];
	/** What it said; undefined where there was nothing, or nothing that can be read. */
	before: object | undefined;
	/** What it would say; undefined where there is nothing, or nothing that can be read. */
	after: object | undefined;
}

/**
 * The entries that a proposal touches, in the order of the changes. A file that goes while one with much
 * the same fields comes is one that was renamed.
 */
export function proposedEntries(
	changes: readonly ChangedFile[],
	before: Pick<CatalogueState, 'files'>,
	after: Pick<CatalogueState, 'files'>,
): ProposedEntry[] {
	const readIn = ({ files: read }: Pick<CatalogueState, 'files'>, some: readonly ChangedFile[]) =>
		some.map(({ file }) => ({ file, written: read.get(file)?.written }));
	const targets = renamedFiles(
		readIn(
			before,
			changes.filter((change) => change.after === undefined),
		),
		readIn(
			after,
			changes.filter((change) => change.before === undefined),
		),
	);
	const sources = new Set(targets.values());
	return changes.flatMap((change) => {
		const found = after.files.get(change.file) ?? before.files.get(change.file);
		if (found === undefined || sources.has(change.file)) return [];
		const { id, file, collection } = found;
		const from = targets.get(file);
		return [
			{
				...{ id, file, collection, kind: from === undefined ? kindOf(change) : 'renamed' },
				...(from !== undefined && { from }),
				fields: fieldsOf[collection] ?? [],
				before: before.files.get(from ?? file)?.written,
				after: after.files.get(file)?.written,
			},
		];
	});
}

/** What people call an entry: its title or name; else the name of its file. */
export function nameOf({ collection, id, before, after }: ProposedEntry): string {
	const key = isFolder(collection) ? (collections[collection].named.at(-1) ?? 'title') : 'name';
	const name: unknown = Object.entries(after ?? before ?? {}).find(([field]) => field === key)?.[1];
	return typeof name === 'string' && name.trim() !== '' ? name : id;
}

function kindOf({ before, after }: ChangedFile): 'added' | 'changed' | 'removed' {
	if (after === undefined) return 'removed';
	return before === undefined ? 'added' : 'changed';
}

/** What the files of each part of the content may say. */
export const fieldsOf = Object.fromEntries(
	Object.entries({ ...collections, ...files }).map(([name, { schema }]) => [
		name,
		describeFields(schema),
	]),
);

/** A file with what it held and what it would hold; undefined where there is none. */
interface ChangedFile {
	file: string;
	before: unknown;
	after: unknown;
}
