import type { z } from 'zod';
import { collections, files } from '../schema/collections.ts';
import type { Day } from '../schema/fields.ts';
import type { Issue } from '../schema/issue.ts';
import { type Entry, readEntry, readFolder } from '../reader/read.ts';
import { buildCatalogue, type Catalogue } from './catalogue.ts';
import { type Forge, forgeOf } from './forge.ts';

/** The files of a catalogue as they were found, good and bad. */
export type Content = ReturnType<typeof readContent>;

/**
 * Reads all of `content`.
 *
 * @param root the folder that holds `content`
 */
export function readContent(root: string) {
	return {
		site: readOne(root, files.site),
		goals: readOne(root, files.goals),
		categories: readOne(root, files.categories),
		services: readOne(root, files.services),
		sectors: readOne(root, files.sectors),
		facts: readOne(root, files.facts),
		register: readIfThere(root, files.register),
		partners: readAll(root, collections.partners),
		offers: readAll(root, collections.offers),
		announcements: readAll(root, collections.announcements),
		notices: readAll(root, collections.notices),
	};
}

/** All problems of the files, each once: what stands in the place of a folder is met with every file. */
export function issuesOf(content: Content): Issue[] {
	const issues = Object.values(content).flatMap((reading): Issue[] => reading.issues);
	return [...new Map(issues.map((issue) => [wordsOf(issue), issue])).values()];
}

/**
 * The catalogue that this build shows. Read once a build; in development at every page, so that a
 * change is seen.
 *
 * @throws when a file is wrong, since half a catalogue must not replace a whole one
 */
export function loadCatalogue(): Catalogue {
	return load().catalogue;
}

/** What the files of partners and offers say, as it is written: a form that changes one begins there. */
export function loadWritten(): Record<'partners' | 'offers', WrittenEntry[]> {
	return load().written;
}

function load(): Loaded {
	if (loaded === undefined || import.meta.env.DEV) {
		const content = readContent(import.meta.env.CATALOGUE_ROOT);
		loaded = {
			catalogue: joinContent(content, demoDay(content) ?? import.meta.env.CATALOGUE_TODAY),
			written: { partners: content.partners.entries, offers: content.offers.entries },
		};
	}
	return loaded;
}

let loaded: Loaded | undefined;

/**
 * Where the site will live, from its settings.
 *
 * @returns origin and base path as Astro wants them; the base begins and ends with `/`
 */
export function siteAddress(root: string): { site: string; base: string } {
	const { url } = readSite(root);
	const { origin, pathname } = new URL(url);
	return { site: origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}

/** The server that keeps the repository, from the settings. */
export function siteForge(root: string): Forge {
	return forgeOf(readSite(root));
}

/** The addresses of previews on a server of their own, from the settings; undefined where there is none. */
export function sitePreview(root: string): string | undefined {
	return readSite(root).preview;
}

function readSite(root: string) {
	return only(readEntry(root, files.site.file, files.site.schema));
}

/**
 * The catalogue on a day.
 *
 * @param root the folder that holds `content`
 * @param today the day, in Europe/Rome; a demonstration lives on its own
 * @throws when a file is wrong
 */
export function readCatalogue(root: string, today: Day): Catalogue {
	const content = readContent(root);
	return joinContent(content, demoDay(content) ?? today);
}

/** The day on which a demonstration lives; undefined for a catalogue that is none. */
export function demoDay({ site }: Content): Day | undefined {
	return site.entries[0]?.value.demoToday;
}

/**
 * The catalogue of what was read, on a day.
 *
 * @throws when a file is wrong
 */
export function joinContent(content: Content, today: Day): Catalogue {
	const issues = issuesOf(content);
	if (issues.length > 0)
		throw new Error(`Content is not valid: run "npm run check".\n${summary(issues)}`);
	const site = only(content.site);
	return buildCatalogue(
		{
			site,
			goals: only(content.goals).terms,
			categories: only(content.categories).terms,
			services: only(content.services).terms,
			sectors: only(content.sectors).terms,
			facts: only(content.facts).terms,
			register: content.register.entries[0]?.value,
			partners: content.partners.entries.map(withId),
			offers: content.offers.entries.map(withId),
			announcements: content.announcements.entries.map(withId),
			notices: content.notices.entries.map(withId),
		},
		today,
	);
}

function readOne<Schema extends z.ZodType>(
	root: string,
	{ file, schema }: { file: string; schema: Schema },
) {
	return readEntry(root, file, schema);
}

/** A catalogue whose proposals come another way has no such file, and nothing is wrong with that. */
function readIfThere<Schema extends z.ZodType>(
	root: string,
	single: { file: string; schema: Schema },
) {
	const reading = readOne(root, single);
	return reading.files.length === 0 ? { ...reading, issues: [] } : reading;
}

function readAll<Schema extends z.ZodType>(
	root: string,
	{ folder, schema }: { folder: string; schema: Schema },
) {
	return readFolder(root, folder, schema);
}

function only<Value>({ entries, issues }: { entries: Entry<Value>[]; issues: Issue[] }): Value {
	const [entry] = entries;
	if (entry === undefined) throw new Error(summary(issues));
	return entry.value;
}

function withId<Value>({ id, value }: Entry<Value>): Value & { id: string } {
	return { ...value, id };
}

function summary(issues: Issue[]): string {
	return issues.map(wordsOf).join('\n');
}

function wordsOf({ file, line, path, problem, cure }: Issue): string {
	const place = [`${file}:${line}`, path.join('.')].filter((part) => part !== '').join(' ');
	return `${place} ${problem} ${cure}`;
}

interface Loaded {
	catalogue: Catalogue;
	written: Record<'partners' | 'offers', WrittenEntry[]>;
}

type WrittenEntry = Pick<Entry<unknown>, 'id' | 'written'>;
