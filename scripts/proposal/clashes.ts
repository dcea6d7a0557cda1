import { show } from '../../src/schema/shown-value.ts';
import type { Objection } from './objection.ts';
import type { TreeChange } from './tree-changes.ts';

/**
 * New files whose names differ from another's only by capitals or by how accents are encoded: on many
 * computers one would overwrite the other.
 *
 * @param existing the files that stand there by now
 */
export function clashProblems(changes: TreeChange[], existing: string[]): Objection[] {
	const removed = new Set(
		changes.filter(({ after }) => after === undefined).map(({ file }) => file),
	);
	const names = new Map<string, string>();
	for (const file of existing) if (!removed.has(file)) names.set(spelling(file), file);
	return changes.flatMap(({ file, after }) => {
		if (after === undefined) return [];
		const other = names.get(spelling(file));
		names.set(spelling(file), other ?? file);
		if (other === undefined || other === file) return [];
		const problem = `Il nome si distingue da quello di ${show(other)} solo per le maiuscole o gli accenti.`;
		return [{ file, problem, cure: 'Scegli un nome diverso.' }];
	});
}

function spelling(file: string): string {
	return file.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}
