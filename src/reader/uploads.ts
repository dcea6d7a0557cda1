import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../schema/issue.ts';
import { isUploadAddress, type Upload } from '../schema/upload.ts';
import { measureImage } from './images.ts';
import { fileIssue } from './syntax.ts';
import { statsOf } from './text.ts';

/** What `public/uploads` holds, and what must not be there. */
export interface Uploads {
	files: Upload[];
	issues: Issue[];
}

/**
 * Measures everything in `public/uploads`: a folder a partner, files in it.
 *
 * @param root the folder that holds `public`
 */
export function readUploads(root: string): Uploads {
	const folder = 'public/uploads';
	const owners = namesIn(root, folder);
	const found: Uploads = { files: [], issues: [] };
	for (const owner of owners) {
		const stats = statsOf(path.join(root, folder, owner));
		if (!stats?.isDirectory()) {
			found.issues.push(fileIssue(`${folder}/${owner}`, outsideFolders));
			continue;
		}
		for (const name of namesIn(root, `${folder}/${owner}`)) {
			const upload = readUpload(root, `${folder}/${owner}/${name}`);
			if ('issue' in upload) found.issues.push(upload.issue);
			else found.files.push(upload);
		}
	}
	return found;
}

function readUpload(root: string, file: string): Upload | { issue: Issue } {
	const stats = statsOf(path.join(root, file));
	if (!stats?.isFile()) return { issue: fileIssue(file, notAFile) };
	const upload = { address: file.replace(/^public/, ''), bytes: stats.size };
	if (!isUploadAddress(upload.address)) return { issue: fileIssue(file, ofAnotherKind) };
	if (stats.size > maxMeasured) return upload;
	const image = measureImage(readFileSync(path.join(root, file)));
	return { ...upload, ...(image !== undefined && { image }) };
}

/** Sorted; none where there is no such folder, since git keeps no empty ones. */
function namesIn(root: string, folder: string): string[] {
	if (statsOf(path.join(root, folder)) === undefined) return [];
	const names = readdirSync(path.join(root, folder));
	return names.filter((name) => name !== '.gitkeep').sort();
}

/** A page with a larger picture is too heavy anyway, and its bytes are not worth the memory. */
const maxMeasured = 5_000_000;

const outsideFolders = {
	problem: 'Sta fuori dalle cartelle dei partner.',
	cure: 'Spostalo nella cartella che ha il nome del partner.',
};

// A page or a script here would run under the name of the catalogue.
const ofAnotherKind = {
	problem: 'Il nome del file non va bene.',
	cure: 'Usa lettere senza accenti, cifre e trattini, e uno di questi formati: PNG, WebP, AVIF, JPEG, PDF, ODT, ODS, CSV.',
};

const notAFile = {
	problem: 'Non è un file, ma una cartella o un collegamento.',
	cure: 'Toglilo: nella cartella di un partner vanno solo file.',
};
