import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../schema/issue.ts';
import { fileIssue } from './syntax.ts';
import { statsOf } from './text.ts';

/**
 * What a folder holds. Each folder on the way to it must be one, too: a link in a proposal could lead
 * to any file of the machine.
 *
 * @param root the folder that the way begins in, which may be a link
 * @param folder path from `root`
 * @returns names, sorted, none where there is no such folder, since git keeps no empty ones; or what
 * stands in its place
 */
export function listFolder(root: string, folder: string): { names: string[] } | { issue: Issue } {
	const way = wayTo(root, folder);
	if (way === 'missing') return { names: [] };
	if (way !== 'open') return way;
	return { names: readdirSync(path.join(root, folder)).sort() };
}

/** Whether all folders of a path are there and none is a file or a link. */
export function wayTo(root: string, folder: string): 'open' | 'missing' | { issue: Issue } {
	const steps = folder.split('/').filter((step) => step !== '' && step !== '.');
	for (let depth = 1; depth <= steps.length; depth += 1) {
		const place = steps.slice(0, depth).join('/');
		const stats = statsOf(path.join(root, place));
		if (stats === undefined) return 'missing';
		if (!stats.isDirectory()) return { issue: fileIssue(place, notAFolder) };
	}
	return 'open';
}

/** Whether nobody looks at a name in `content`: hidden files, and what machines leave behind. */
export function isPassedOver(name: string): boolean {
	return name.startsWith('.') || isLeftBehind(name);
}

/** Whether a name is one that machines leave behind, and nobody means to publish. */
export function isLeftBehind(name: string): boolean {
	return /^(?:\.gitkeep|\.ds_store|thumbs\.db|desktop\.ini)$/i.test(name);
}

const notAFolder = {
	problem: 'Non è una cartella, ma un file o un collegamento.',
	cure: 'Toglilo: qui va una cartella.',
};
