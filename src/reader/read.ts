import path from 'node:path';
import type { z } from 'zod';
import type { Issue } from '../schema/issue.ts';
import { parseEntry } from '../schema/parse.ts';
import { dashesProblem } from './dashes.ts';
import { isPassedOver, listFolder, wayTo } from './folder.ts';
import { type Parts, partsOf } from './parts.ts';
import { placed } from './placed.ts';
import { aliasIn, fieldFinder } from './position.ts';
import { repeatedFields } from './repeated-fields.ts';
import { secondLook } from './second-look.ts';
import { alias, fileIssue, syntaxIssue } from './syntax.ts';
import { decode, folderAmongFiles, readText, statsOf } from './text.ts';
import { parseYaml } from './yaml.ts';

/** A file whose fields could be read. */
interface Document {
	/** The file's name without its ending. */
	id: string;
	/** Path from the root of the repository, with `/` between folders. */
	file: string;
	/** The fields as they were written; the text under them is `body`. */
	written: object;
}

/** A document that its schema accepts. */
export interface Entry<Value> extends Document {
	value: Value;
}

/** What a folder or file held: entries, and everything wrong in the others. */
export interface Reading<Value> {
	entries: Entry<Value>[];
	/** All that could be read, the entries included. */
	documents: Document[];
	issues: Issue[];
	/** All files that were opened, the unreadable ones included. */
	files: { id: string; file: string }[];
}

/**
 * Reads every Markdown file of a folder.
 *
 * @param root the folder that holds `content`
 * @param folder the collection's folder, from `root`
 * @param schema what an entry may be
 */
export function readFolder<Schema extends z.ZodType>(
	root: string,
	folder: string,
	schema: Schema,
): Reading<z.output<Schema>> {
	const listed = listFolder(root, folder);
	if ('issue' in listed) return { ...joined([]), issues: [listed.issue] };
	const names = listed.names.filter((name) => !isPassedOver(name));
	return joined(names.map((name) => readMarkdown(root, folder, name, schema)));
}

/**
 * Reads one file: Markdown with front matter, or YAML.
 *
 * @param root the folder that holds `content`
 * @param file path from `root`
 */
export function readEntry<Schema extends z.ZodType>(
	root: string,
	file: string,
	schema: Schema,
): Reading<z.output<Schema>> {
	const way = wayTo(root, path.posix.dirname(file));
	if (typeof way === 'object') return { ...joined([]), issues: [way.issue] };
	return readOpen(root, file, schema);
}

/**
 * The fields of a file that stands nowhere but in memory, with its text under `body`.
 *
 * @param file the name it has where it comes from
 * @returns the fields as they were written, or why there are none
 */
export function readBytes(bytes: Uint8Array, file: string): { written: object } | { issue: Issue } {
	const content = decode(bytes, file);
	return 'issue' in content ? content : readFields(content.text, file);
}

/** Reads a file whose folder is known to be one. */
function readOpen<Schema extends z.ZodType>(
	root: string,
	file: string,
	schema: Schema,
): Reading<z.output<Schema>> {
	const content = readText(root, file);
	if ('issue' in content) {
		const refusal = refused(file, content.issue);
		return content.isMissing ? { ...refusal, files: [] } : refusal;
	}
	return readGiven(file, content.text, schema);
}

/**
 * Reads a file whose text is at hand, which may differ from what stands on the disk.
 *
 * @param file path from the root, whose ending says whether it is Markdown
 */
export function readGiven<Schema extends z.ZodType>(
	file: string,
	text: string,
	schema: Schema,
): Reading<z.output<Schema>> {
	const read = readFields(text, file);
	if ('issue' in read) return refused(file, read.issue);
	const document = { id: idOf(file), file, written: read.written };
	const parsed = parseEntry(schema, read.written, file);
	return {
		entries: parsed.ok ? [{ ...document, value: parsed.value }] : [],
		documents: [document],
		issues: parsed.ok ? [] : placed(secondLook(parsed.findings, read.written, schema), read.parts),
		files: [{ id: document.id, file }],
	};
}

function readMarkdown<Schema extends z.ZodType>(
	root: string,
	folder: string,
	name: string,
	schema: Schema,
): Reading<z.output<Schema>> {
	const file = `${folder}/${name}`;
	const ending = path.posix.extname(file);
	if (ending === '.md') return readOpen(root, file, schema);
	const stats = statsOf(path.join(root, file));
	if (stats?.isDirectory()) return refused(file, fileIssue(file, folderAmongFiles(file)));
	// A link is told as one, whatever its name.
	if (stats?.isSymbolicLink()) return readOpen(root, file, schema);
	const problem =
		ending === '' ? "Il nome del file non ha l'estensione." : `Il file finisce in «${ending}».`;
	const cure = 'Qui vanno solo file che finiscono in .md.';
	return refused(file, fileIssue(file, { problem, cure }));
}

function readFields(text: string, file: string): Fields {
	const parts = partsOf(file, text);
	if ('missing' in parts) {
		const { message, line } = dashesProblem(text, parts.missing);
		return { issue: fileIssue(file, message, line) };
	}
	const parsed = parseYaml(parts.yaml);
	if ('reason' in parsed) return { issue: syntaxIssue(file, parts, parsed) };
	const aliasLine = aliasIn(parts);
	if (aliasLine !== undefined) return { issue: fileIssue(file, alias, aliasLine) };
	const { fields } = parsed;
	if (parts.body === undefined) return { written: fields, parts };
	const repeated = repeatedFields(parts, fields);
	if (repeated !== undefined) return { issue: fileIssue(file, twice(repeated), repeated.from) };
	if (!Object.hasOwn(fields, 'body')) return { written: { ...fields, body: parts.body }, parts };
	return { issue: fileIssue(file, bodyAmongFields, fieldFinder(parts).lineOf(['body'])) };
}

function refused(file: string, issue: Issue): Reading<never> {
	return { entries: [], documents: [], issues: [issue], files: [{ id: idOf(file), file }] };
}

function joined<Value>(readings: Reading<Value>[]): Reading<Value> {
	return {
		entries: readings.flatMap(({ entries }) => entries),
		documents: readings.flatMap(({ documents }) => documents),
		issues: readings.flatMap(({ issues }) => issues),
		files: readings.flatMap(({ files }) => files),
	};
}

function idOf(file: string): string {
	return path.posix.parse(file).name;
}

function twice({ from, to }: { from: number; to: number }) {
	return {
		problem: 'I campi ci sono due volte.',
		cure: `Cancella quelli fra le righe ${from} e ${to}, e guarda che anche il testo ci sia una volta sola.`,
	};
}

const bodyAmongFields = {
	problem: '«body» sta fra i campi.',
	cure: 'Sposta il testo sotto la seconda riga di trattini e togli il campo.',
};

type Fields = { written: object; parts: Parts } | { issue: Issue };
