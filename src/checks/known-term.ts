import type { Vocabulary } from '../schema/field-meta.ts';
import { slugPattern } from '../schema/slug.ts';
import type { Known } from './known.ts';
import { termsLike } from './terms-like.ts';
import { textsIn } from './places.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** A field of a vocabulary holds identifiers that the vocabulary has. */
export const knownTerm: Rule = {
	name: 'known-term',
	scope: 'entry',
	check({ places, written }, known) {
		return places.flatMap((place) => {
			const { shape } = place;
			if (shape.kind !== 'term') return [];
			return textsIn(written, place).flatMap(({ text, path }) =>
				checkTerm(text, path, shape.vocabulary, known),
			);
		});
	},
};

function checkTerm(
	id: string,
	path: (string | number)[],
	vocabulary: Vocabulary,
	known: Known,
): RuleFinding[] {
	const terms = known.terms[vocabulary];
	if (terms === undefined || terms.has(id) || !slugPattern.test(id)) return [];
	const finding = { path, value: id, severity: 'error' } as const;
	const successor = terms.values().find(({ aliases }) => aliases.includes(id));
	if (successor !== undefined) {
		return [
			{
				...finding,
				problem: `La voce «${id}» ha cambiato nome.`,
				cure: `Adesso si chiama «${successor.id}»: scrivi questo.`,
			},
		];
	}
	return [{ ...finding, problem: `Non esiste la voce «${id}».`, cure: termsLike(id, terms) }];
}
