import { gitLine, type Printed, runGit } from './git-data.ts';

/** What two trees have different at one path. */
export interface TreeChange {
	/** The path; bytes that are no UTF-8 stand as `\xff`. */
	file: string;
	/** Whether the path is UTF-8, and `file` therefore exact. */
	isText: boolean;
	/** What stood there; undefined for nothing. */
	before: TreeEntry | undefined;
	after: TreeEntry | undefined;
}

/** A file, link or other repository in a tree. */
interface TreeEntry {
	/** `100644` for a plain file. */
	mode: string;
	/** The name of its object. */
	id: string;
}

/**
 * The paths at which two trees differ. A tree of a few kilobytes may stand for a billion files: folders
 * are opened one by one, and no further when there are more than anybody proposes.
 *
 * @param most how many paths are listed, and how many folders opened
 * @returns undefined instead of the list when there are more
 * @throws when git fails
 */
export async function treeChanges(
	repository: string,
	from: string,
	to: string,
	most: number,
): Promise<TreeChange[] | undefined> {
	const empty = await gitLine(repository, ['hash-object', '-t', 'tree', '--stdin']);
	const files: TreeChange[] = [];
	const folders: Folder[] = [{ path: '', isText: true, before: from, after: to }];
	for (const folder of folders) {
		const inside = await changesIn(repository, folder, most);
		for (const change of inside ?? []) {
			const { before, after } = change;
			const [isFolder, wasFolder] = [after, before].map((entry) => entry?.mode === '040000');
			if (isFolder === true || wasFolder === true) {
				folders.push({
					path: `${change.file}/`,
					isText: change.isText,
					before: wasFolder === true && before !== undefined ? before.id : empty,
					after: isFolder === true && after !== undefined ? after.id : empty,
				});
			} else files.push(change);
		}
		if (inside === undefined || files.length > most || folders.length > most) return undefined;
	}
	return files.sort((one, other) => (one.file < other.file ? -1 : 1));
}

/** The files of a tree that is trusted, below some folders: the names of their objects by path. */
export async function treeFiles(
	repository: string,
	tree: string,
	folders: string[],
): Promise<Map<string, string>> {
	const args = ['ls-tree', '-r', '-z', '--full-tree', tree, '--', ...folders];
	const { bytes, code, said } = await runGit(repository, args);
	if (code !== 0) throw new Error(`The files of ${tree} cannot be listed: ${said}`);
	const records = bytes.toString().split('\0').filter(Boolean);
	return new Map(
		records.map((record) => {
			const [entry = '', file = ''] = record.split('\t');
			return [file, entry.split(' ')[2] ?? ''];
		}),
	);
}

/** What differs in one folder, the folders in it included; undefined when that is too much. */
async function changesIn(
	repository: string,
	{ path, isText, before, after }: Folder,
	most: number,
): Promise<TreeChange[] | undefined> {
	const printed = await runGit(
		repository,
		['diff-tree', '-z', '--raw', '--no-abbrev', '--no-renames', before, after],
		{ bytes: most * longestRecord, milliseconds: 30_000 },
	);
	if (printed.code === undefined) return undefined;
	if (printed.code !== 0) throw new Error(`The trees cannot be compared: ${printed.said}`);
	return parse(printed).map((change) => ({
		...change,
		file: path + change.file,
		isText: isText && change.isText,
	}));
}

function parse({ bytes }: Printed): TreeChange[] {
	const changes: TreeChange[] = [];
	for (let at = 0; at < bytes.length;) {
		const headEnd = bytes.indexOf(0, at);
		const pathEnd = bytes.indexOf(0, headEnd + 1);
		const [, modeBefore = '', modeAfter = '', before = '', after = ''] =
			/^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+)/.exec(bytes.toString('latin1', at, headEnd)) ?? [];
		const path = bytes.subarray(headEnd + 1, pathEnd);
		changes.push({
			...pathOf(path),
			before: entry(modeBefore, before),
			after: entry(modeAfter, after),
		});
		at = pathEnd + 1;
	}
	return changes;
}

function entry(mode: string, id: string): TreeEntry | undefined {
	return mode === '000000' ? undefined : { mode, id };
}

function pathOf(bytes: Buffer): { file: string; isText: boolean } {
	try {
		return { file: strict.decode(bytes), isText: true };
	} catch {
		const escaped = bytes
			.toString('latin1')
			.replaceAll(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
		return { file: escaped, isText: false };
	}
}

interface Folder {
	/** With a slash at the end; nothing for the outermost. */
	path: string;
	isText: boolean;
	/** The names of its trees: that of an empty one where there was or will be none. */
	before: string;
	after: string;
}

/** A path of 300 bytes is longer than any of ours; longer ones make the list shorter. */
const longestRecord = 400;

// A mark of the byte order would be dropped, and the path be another.
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
