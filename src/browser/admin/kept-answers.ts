import { isGroup } from '../../forms/proposal/answers.ts';

/** Answers that were not saved. */
export interface KeptAnswers {
	/** When they were given. */
	at: string;
	/** By field of the entry; null for one that was emptied. */
	changes: Record<string, unknown>;
	/** Names of chosen files, which are not kept. */
	files: string[];
}

/** Where a browser keeps answers, and what it keeps there. */
export interface Kept extends KeptAnswers {
	name: string;
}

/**
 * A name to keep answers under, which nobody else has.
 *
 * @param slug empty for an entry that is not saved yet
 */
export function newName(collection: string, slug: string): string {
	return `${beginning(collection, slug)}${crypto.randomUUID()}`;
}

/**
 * What this browser keeps of an entry, or of new ones of its kind; the latest first. What nobody can
 * read any more is forgotten.
 */
export function listKept(collection: string, slug: string): Kept[] {
	try {
		return Object.keys(localStorage)
			.filter((name) => name.startsWith(beginning(collection, slug)))
			.flatMap((name) => read(name, localStorage.getItem(name) ?? ''))
			.sort((one, other) => other.at.localeCompare(one.at));
	} catch {
		// A browser that forbids its storage keeps nothing there.
		return [];
	}
}

/** Keeps answers, and says whether the browser could. */
export function keep(name: string, answers: KeptAnswers): boolean {
	try {
		localStorage.setItem(name, JSON.stringify(answers));
		return true;
	} catch {
		return false;
	}
}

/** Forgets what is kept under a name. */
export function forget(name: string): void {
	try {
		localStorage.removeItem(name);
	} catch {
		// Nothing is kept there.
	}
}

/** Several sites may live on one host, each under a path. */
function beginning(collection: string, slug: string): string {
	return `unsaved ${location.pathname} ${collection} ${slug} `;
}

function read(name: string, text: string): Kept[] {
	const answers = parse(text);
	const { at, changes, files } = isGroup(answers) ? answers : {};
	if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || !isGroup(changes)) {
		forget(name);
		return [];
	}
	const names = Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [];
	return [{ name, at, changes, files: names }];
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
