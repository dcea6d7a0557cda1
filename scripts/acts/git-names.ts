import path from 'node:path';
import type { ActName } from './acts.ts';
import type { FileChange } from './file-change.ts';

/** The title of the commit that holds an act: `content(offers): renew bottegaviva--vetrina-online`. */
export function commitTitle(act: ActName, names: string[], changes: readonly FileChange[]): string {
	return `content(${scopeOf(act, changes)}): ${verbs[act](subjectOf(changes), names)}`;
}

/** The name of the branch that holds an act: what was typed, which the editor knows again. */
export function branchName(act: ActName, names: string[], changes: readonly FileChange[]): string {
	// Of a post the command names a file somewhere else.
	const [first = subjectOf(changes), ...others] = names;
	const rest =
		others.length > 0 && !renamings.includes(act) ? [`e-altre-${others.length}`] : others;
	return [act, first, ...rest].join('-').replaceAll(/[^\w.-]+/g, '-');
}

/** The folders of what changes; of a renaming only what is renamed, since others follow. */
function scopeOf(act: ActName, changes: readonly FileChange[]): string {
	if (act === 'rinomina-offerta') return 'offers';
	if (renamings.includes(act)) return 'vocabularies';
	const folders = changes.map(({ file }) => path.posix.basename(path.posix.dirname(file)));
	return [...new Set(folders)].sort().join(', ');
}

function subjectOf(changes: readonly FileChange[]): string {
	const [only, ...others] = changes;
	if (only === undefined || others.length > 0) return `${changes.length} entries`;
	return path.posix.basename(only.file, '.md');
}

const verbs: Record<ActName, (subject: string, names: string[]) => string> = {
	rinnova: (subject) => `renew ${subject}`,
	'posti-esauriti': (subject) => `mark ${subject} as used up`,
	sospendi: (subject) => `suspend ${subject}`,
	riapri: (subject) => `reopen ${subject}`,
	ritira: (subject) => `withdraw ${subject}`,
	verifica: (subject) => `verify ${subject}`,
	importa: (subject) => `import ${subject}`,
	'rinomina-offerta': (_subject, [from, to]) => `rename ${from} to ${to}`,
	'rinomina-voce': (_subject, [, from, to]) => `rename ${from} to ${to}`,
	'unisci-voci': (_subject, [, from, to]) => `merge ${from} into ${to}`,
};

const renamings: readonly ActName[] = ['rinomina-offerta', 'rinomina-voce', 'unisci-voci'];
