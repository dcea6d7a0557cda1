import { listAt, textsAt } from '../../../src/checks/written.ts';
import { slugIn } from '../../proposal/renamed-files.ts';
import { type Found, question } from '../point.ts';
import type { Proposal } from '../proposal.ts';
import { differencesOf } from '../words/differences.ts';

/** Forms never write editors' fields: where a proposal does, an editor or somebody by hand has. */
export function editorsFields({ entries, naming }: Proposal): Found[] {
	return entries.flatMap(({ collection, file, from, before, after, fields }) => {
		if (after === undefined || !ofPartners.has(collection)) return [];
		const known = asRenamed(before, after, from);
		const [was, now] = [known ?? {}, after].map((written) => new Map(Object.entries(written)));
		const labels = fields
			.filter(({ who }) => who === 'editor')
			.filter((field) => {
				const only = (values?: Map<string, unknown>) => ({ [field.key]: values?.get(field.key) });
				return differencesOf(only(was), only(now), [field], naming).length > 0;
			})
			.map(({ label }) => `«${label}»`);
		if (labels.length === 0) return [];
		return [
			question(file, {
				problem: `La proposta scrive campi che riempie solo la redazione: ${labels.join(', ')}.`,
				cure: 'Li hai scritti tu? Se no, toglili.',
			}),
		];
	});
}

/** What was said; with the old name among the old addresses where the renaming of a file left it there. */
function asRenamed(before: object | undefined, after: object, from: string | undefined) {
	const old = from === undefined ? undefined : slugIn(from);
	if (!textsAt(after, 'aliases').some(({ text }) => text === old)) return before;
	return { ...before, aliases: [...listAt(before, 'aliases'), old] };
}

/** What people outside propose; all of the other files is the editors'. */
const ofPartners = new Set<string>(['offers', 'partners', 'announcements']);
