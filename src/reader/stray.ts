import path from 'node:path';
import { collections, files } from '../schema/collections.ts';
import type { Issue, Message } from '../schema/issue.ts';
import { nearest } from '../schema/nearest.ts';
import { isPassedOver, listFolder } from './folder.ts';
import { fileIssue } from './syntax.ts';
import { statsOf } from './text.ts';

/**
 * Files of `content` that nobody reads, because they stand where no collection and no single file
 * belongs. Without these a proposal in the wrong place would pass as if there were nothing wrong.
 *
 * @param root the folder that holds `content`
 */
export function findStrays(root: string): Issue[] {
	return straysIn(root, 'content');
}

function straysIn(root: string, folder: string): Issue[] {
	const listed = listFolder(root, folder);
	// The reader says what stands in the place of a folder.
	if ('issue' in listed) return [];
	return listed.names
		.filter((name) => !isPassedOver(name))
		.flatMap((name) => lookAt(root, `${folder}/${name}`));
}

function lookAt(root: string, place: string): Issue[] {
	if (isRead(place)) return [];
	const stats = statsOf(path.join(root, place));
	if (stats?.isDirectory()) return place === editorsPages ? [] : straysIn(root, place);
	if (holdsFiles(place)) return [];
	return [fileIssue(place, stats?.isFile() ? messageFor(place) : link)];
}

function isRead(place: string): boolean {
	return folders.includes(place) || singles.includes(place);
}

/** Whether single files are expected below a place. */
function holdsFiles(place: string): boolean {
	return singles.some((file) => file.startsWith(`${place}/`));
}

function messageFor(file: string): Message {
	return { problem: 'Questo file non viene letto.', cure: cureFor(path.posix.parse(file)) };
}

function cureFor({ dir, base, name, ext }: path.ParsedPath): string {
	if (ext.toLowerCase() !== '.md') return cureForSingle(base.toLowerCase());
	const folder = folderLike(dir) ?? folderByName(name);
	if (folder !== undefined) return `Spostalo in ${folder}/${base}.`;
	return `Spostalo nella cartella di quello che descrive: ${folders.join(', ')}.`;
}

function cureForSingle(base: string): string {
	const bases = singles.map((file) => path.posix.basename(file));
	const meant = singles[bases.indexOf(nearest(base, bases) ?? '')];
	return meant === undefined
		? `Toglilo. Fuori dalle altre cartelle qui vanno solo: ${singles.join(', ')}.`
		: `Se doveva essere ${meant}, spostalo lì. Altrimenti toglilo.`;
}

/** The collection whose folder was meant, in either language: `offerte` is `content/offers`. */
function folderLike(dir: string): string | undefined {
	const [, written] = dir.toLowerCase().split('/');
	const meant = written && nearest(written, folderNames.keys());
	return meant && folderNames.get(meant);
}

/** The collection whose files have such names. */
function folderByName(name: string): string | undefined {
	if (name.includes('--')) return collections.offers.folder;
	return /^\d{4}-\d{2}-\d{2}-/.test(name) ? collections.announcements.folder : undefined;
}

const folders: readonly string[] = Object.values(collections).map(({ folder }) => folder);
const singles: readonly string[] = Object.values(files).map(({ file }) => file);

const folderNames: ReadonlyMap<string, string> = new Map(
	Object.values(collections).flatMap(({ folder, label }): [string, string][] => [
		[path.posix.basename(folder), folder],
		[label.it.toLowerCase().replaceAll(' ', '-'), folder],
	]),
);

/** Texts of the site's own pages: editors write them, and the pages read them. */
const editorsPages = 'content/pages';

const link: Message = { problem: 'È un collegamento, e nessuno lo segue.', cure: 'Toglilo.' };
