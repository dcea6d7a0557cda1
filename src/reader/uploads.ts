import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Issue, Message } from '../schema/issue.ts';
import { type Upload, uploadProblem } from '../schema/upload.ts';
import { isLeftBehind, wayTo } from './folder.ts';
import { measureImage } from '../schema/images.ts';
import { fileIssue } from './syntax.ts';
import { folderAmongFiles, statsOf } from './text.ts';

/** What `public/uploads` holds, and what must not be there. */
export interface Uploads {
	files: Upload[];
	issues: Issue[];
}

/**
 * Measures everything in `public/uploads`: a folder a partner, files in it. The site copies all of
 * `public` and follows links, so none may stand anywhere in it.
 *
 * @param root the folder that holds `public`
 */
export function readUploads(root: string): Uploads {
	const way = wayTo(root, folder);
	const found: Uploads = { files: [], issues: typeof way === 'object' ? [way.issue] : [] };
	for (const { place, entry } of inside(root, 'public')) {
		const read = lookAt(root, place, entry);
		if (read === undefined) continue;
		if ('address' in read) found.files.push(read);
		// What stands in the place of the folder itself is among the issues by now.
		else if (place !== folder) found.issues.push(fileIssue(place, read));
	}
	return found;
}

/** The upload that stands at a place below `public`, or what is wrong with it; undefined for all else. */
function lookAt(root: string, place: string, entry: Dirent): Upload | Message | undefined {
	if (!entry.isFile() && !entry.isDirectory()) return link;
	const [owner, name, ...deeper] = place.slice(folder.length + 1).split('/');
	const isUpload = place.startsWith(`${folder}/`) && owner !== undefined;
	// Of what is in a folder of a partner's folder, the problem of that folder speaks.
	if (!isUpload || deeper.length > 0) return undefined;
	if (entry.isDirectory()) return name === undefined ? undefined : folderAmongFiles(place);
	if (isLeftBehind(entry.name)) return undefined;
	return name === undefined ? outsideFolders : readUpload(root, place);
}

function readUpload(root: string, file: string): Upload | Message {
	const location = path.join(root, file);
	const bytes = statsOf(location)?.size ?? 0;
	const problem = uploadProblem(path.basename(file), bytes);
	if (problem !== undefined) return problem;
	const image = measureImage(readFileSync(location));
	return { address: file.replace(/^public/, ''), bytes, ...(image !== undefined && { image }) };
}

/** Everything below a folder, sorted, links not followed. */
function inside(root: string, place: string): { place: string; entry: Dirent }[] {
	if (wayTo(root, place) !== 'open') return [];
	const entries = readdirSync(path.join(root, place), { withFileTypes: true });
	return entries
		.sort((one, other) => (one.name < other.name ? -1 : 1))
		.flatMap((entry) => {
			const own = { place: `${place}/${entry.name}`, entry };
			return entry.isDirectory() ? [own, ...inside(root, own.place)] : [own];
		});
}

const folder = 'public/uploads';

const outsideFolders = {
	problem: 'Sta fuori dalle cartelle dei partner.',
	cure: 'Spostalo nella cartella che ha il nome del partner.',
};

const link = {
	problem: 'Non è un file, ma un collegamento.',
	cure: 'Toglilo, o metti al suo posto il file vero.',
};
