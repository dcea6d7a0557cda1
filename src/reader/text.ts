import { lstatSync, readFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import type { Issue, Message } from '../schema/issue.ts';
import { kilobytes } from '../schema/upload.ts';
import { fileIssue } from './syntax.ts';

/** No entry comes near: the longest text is 10,000 characters. A larger file is refused unread. */
export const maxTextBytes = 200_000;

/**
 * The text of a file that strangers may have written.
 *
 * @param root the folder that holds `content`
 * @param file path from `root`
 * @returns the text, or what keeps it from being read, and whether there is a file at all
 */
export function readText(
	root: string,
	file: string,
): { text: string } | { issue: Issue; isMissing?: true } {
	const location = path.join(root, file);
	const stats = statsOf(location);
	if (stats === undefined) return { issue: fileIssue(file, missing), isMissing: true };
	const obstacle = obstacleOf(stats, file);
	if (obstacle !== undefined) return { issue: fileIssue(file, obstacle) };
	return decode(readFileSync(location), file);
}

/** What is at a place, links not followed: one in a proposal could lead to any file of the machine. */
export function statsOf(location: string): Stats | undefined {
	return lstatSync(location, { throwIfNoEntry: false });
}

/** Words for a folder where the files of a collection or of a partner stand. */
export function folderAmongFiles(file: string): Message {
	return { problem: 'È una cartella.', cure: `Sposta i suoi file in ${path.posix.dirname(file)}.` };
}

const missing = { problem: "Il file non c'è.", cure: 'Crealo: il sito ne ha bisogno.' };

function obstacleOf(stats: Stats, file: string): Message | undefined {
	if (stats.isDirectory() && file.endsWith('.md')) return folderAmongFiles(file);
	if (!stats.isFile()) {
		return {
			problem: `Non è un file, ma ${stats.isDirectory() ? 'una cartella' : 'un collegamento'}.`,
			cure: 'Toglilo: qui vanno solo file.',
		};
	}
	if (stats.size > maxTextBytes) {
		return {
			problem: `Il file è di ${kilobytes(stats.size)}: il massimo è ${kilobytes(maxTextBytes)}.`,
			cure: 'Accorcialo. Le immagini e gli allegati vanno in «public/uploads», non nel testo.',
		};
	}
	return undefined;
}

/** The text that bytes are, or why they are none. */
export function decode(bytes: Uint8Array, file: string): { text: string } | { issue: Issue } {
	const text = decoded(bytes);
	const notText = {
		problem: 'Il file non è un testo in UTF-8.',
		cure: 'Salvalo di nuovo come testo, con la codifica «UTF-8».',
	};
	if (text === undefined) return { issue: fileIssue(file, notText, lineOfBadBytes(bytes)) };
	const zero = text.indexOf('\0');
	if (zero === -1) return { text };
	return { issue: fileIssue(file, notText, text.slice(0, zero).split('\n').length) };
}

function decoded(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return undefined;
		throw error;
	}
}

/** Where a decoder that forgives puts its first mark for what it cannot read. */
function lineOfBadBytes(bytes: Uint8Array): number {
	const [before = ''] = new TextDecoder().decode(bytes).split('\uFFFD', 1);
	return before.split('\n').length;
}
