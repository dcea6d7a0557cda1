import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import matter from 'gray-matter';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { z } from 'zod';
import type { Finding, Issue } from '../schema/issue.ts';
import { parseEntry } from '../schema/parse.ts';
import { lineOf } from './position.ts';
import { fileIssue, syntaxIssue } from './syntax.ts';

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
	/** Identifiers of all files that were opened, the unreadable ones included. */
	ids: string[];
}

/**
 * Reads every Markdown file of a folder.
 *
 * @param root the folder that holds `content`
 * @param folder the collection's folder, from `root`
 * @param schema what an entry may be
 */
export async function readFolder<Schema extends z.ZodType>(
	root: string,
	folder: string,
	schema: Schema,
): Promise<Reading<z.output<Schema>>> {
	const names = await listNames(path.join(root, folder));
	const readings = await Promise.all(
		names.map((name) => readEntry(root, `${folder}/${name}`, schema)),
	);
	return {
		entries: readings.flatMap((reading) => reading.entries),
		documents: readings.flatMap((reading) => reading.documents),
		issues: readings.flatMap((reading) => reading.issues),
		ids: readings.flatMap((reading) => reading.ids),
	};
}

/**
 * Reads one file: Markdown with front matter, or YAML.
 *
 * @param root the folder that holds `content`
 * @param file path from `root`
 */
export async function readEntry<Schema extends z.ZodType>(
	root: string,
	file: string,
	schema: Schema,
): Promise<Reading<z.output<Schema>>> {
	const id = path.posix.parse(file).name;
	const content = await readText(root, file);
	const fields = 'issue' in content ? content : readFields(content.text, file);
	if ('issue' in fields) return { entries: [], documents: [], issues: [fields.issue], ids: [id] };
	const document = { id, file, written: fields.written };
	const parsed = parseEntry(schema, fields.written, file);
	if (parsed.ok) {
		return {
			entries: [{ ...document, value: parsed.value }],
			documents: [document],
			issues: [],
			ids: [id],
		};
	}
	const issues = locate(parsed.findings, fields.text);
	return { entries: [], documents: [document], issues, ids: [id] };
}

/** Findings with their lines, once the text of their file is at hand. */
export function locate(findings: Finding[], text: string): Issue[] {
	return findings.map((finding) => ({ ...finding, line: lineOf(text, finding.path) }));
}

function readFields(text: string, file: string): Fields {
	const ending = path.posix.extname(file);
	if (ending !== '.md' && ending !== '.yml') {
		return {
			issue: fileIssue(
				file,
				`Il file finisce in «${ending}».`,
				'Qui vanno solo file che finiscono in .md.',
			),
		};
	}
	try {
		return ending === '.md' ? readMarkdown(text, file) : { written: parseYaml(text), text };
	} catch (error) {
		return { issue: syntaxIssue(file, text, error) };
	}
}

function readMarkdown(text: string, file: string): Fields {
	// gray-matter takes a word after the dashes as the language of the front matter, and runs JavaScript.
	if (text.split('\n', 1)[0]?.trimEnd() !== '---') {
		return {
			issue: fileIssue(
				file,
				'Il file non comincia con una riga di tre trattini (---).',
				'Metti tre trattini da soli nella prima riga, poi i campi, poi altri tre trattini, poi il testo.',
			),
		};
	}
	if (!/\n---[ \t]*(?:\r?\n|$)/.test(text)) {
		return {
			issue: fileIssue(
				file,
				'Manca la riga di tre trattini (---) che chiude i campi.',
				"Aggiungila dopo l'ultimo campo; sotto va il testo.",
			),
		};
	}
	const { data, content } = matter(text, { engines: { yaml: parseYaml } });
	if (!Object.hasOwn(data, 'body')) return { written: { ...data, body: content }, text };
	return {
		issue: fileIssue(
			file,
			'«body» sta fra i campi.',
			'Sposta il testo sotto la seconda riga di trattini e togli il campo.',
			text.split('\n').findIndex((line) => line.startsWith('body')) + 1,
		),
	};
}

// The core schema leaves dates and times as text; the default one makes 750 of 12:30.
function parseYaml(text: string): object {
	const value: unknown = load(text, { schema: CORE_SCHEMA }) ?? {};
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new TypeError('The fields are not a mapping.');
	}
	return value;
}

/** Names in a folder, sorted; none when there is no such folder, since git keeps no empty ones. */
async function listNames(folder: string): Promise<string[]> {
	const names = await readdir(folder).catch(orWhenMissing([]));
	return names.filter((name) => !name.startsWith('.')).sort();
}

async function readText(root: string, file: string): Promise<{ text: string } | { issue: Issue }> {
	const location = path.join(root, file);
	// A link in a proposal could lead to any file of the machine that builds.
	const stats = await lstat(location).catch(orWhenMissing(undefined));
	if (stats === undefined)
		return { issue: fileIssue(file, "Il file non c'è.", 'Crealo: il sito ne ha bisogno.') };
	if (!stats.isFile()) {
		return {
			issue: fileIssue(
				file,
				'Non è un file, ma una cartella o un collegamento.',
				'Toglilo: qui vanno solo file.',
			),
		};
	}
	try {
		// The decoder drops a byte-order mark.
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(location)) };
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return {
			issue: fileIssue(
				file,
				'Il file non è scritto in UTF-8.',
				'Salvalo di nuovo con la codifica «UTF-8».',
			),
		};
	}
}

function orWhenMissing<Value>(value: Value) {
	return (error: NodeJS.ErrnoException): Value => {
		if (error.code === 'ENOENT') return value;
		throw error;
	};
}

type Fields = { written: object; text: string } | { issue: Issue };
