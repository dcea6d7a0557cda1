import { collections } from '../schema/collections.ts';
import type { ReferencedCollection } from '../schema/field-meta.ts';
import { nearest } from '../schema/nearest.ts';
import { slugPattern } from '../schema/slug.ts';
import { type Known, renamed } from './known.ts';
import { textsIn } from './places.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** A field that points to another entry names one that has a file. The partner of an offer may still wait. */
export const knownReference: Rule = {
	name: 'known-reference',
	scope: 'entry',
	check({ collection, places, written }, known) {
		return places.flatMap((place) => {
			const { shape, steps } = place;
			if (shape.kind !== 'reference') return [];
			if (collection === 'offers' && steps[0] === 'partner') return [];
			return textsIn(written, place).flatMap(({ text, path }) =>
				checkReference(text, path, shape.collection, known),
			);
		});
	},
};

function checkReference(
	id: string,
	path: (string | number)[],
	collection: ReferencedCollection,
	known: Known,
): RuleFinding[] {
	const entries = known.entries[collection];
	if (entries.has(id) || !slugPattern.test(id.replaceAll('--', '-'))) return [];
	const finding = { path, value: id, severity: 'error' } as const;
	const successor = renamed(id, entries.values());
	if (successor !== undefined) {
		return [
			{
				...finding,
				problem: `«${id}» ha cambiato nome.`,
				cure: `Adesso si chiama «${successor.id}»: scrivi questo.`,
			},
		];
	}
	const meant = nearest(id, entries.keys());
	return [
		{
			...finding,
			problem: `Il file ${collections[collection].folder}/${id}.md non esiste.`,
			cure:
				meant === undefined
					? 'Correggi il nome, oppure toglilo.'
					: `Forse volevi «${meant}». Altrimenti toglilo.`,
		},
	];
}
