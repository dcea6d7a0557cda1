import { type Found, question } from '../point.ts';
import type { Proposal } from '../proposal.ts';
import { differencesOf } from '../words/differences.ts';

/** Forms never write editors' fields: where a proposal does, an editor or somebody by hand has. */
export function editorsFields({ entries, naming }: Proposal): Found[] {
	return entries.flatMap(({ collection, file, before, after, fields }) => {
		if (after === undefined || !ofPartners.has(collection)) return [];
		const [was, now] = [before ?? {}, after].map((written) => new Map(Object.entries(written)));
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

/** What people outside propose; all of the other files is the editors'. */
const ofPartners = new Set<string>(['offers', 'partners', 'announcements']);
