import { show } from '../schema/shown-value.ts';
import type { IndexedTerm } from './catalogue-index.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { listAt, textAt } from './written.ts';

/** A fact of the comparison sheet belongs to the offer's category, stands there once and is of its type. */
export const knownFact: Rule = {
	name: 'known-fact',
	scope: 'entry',
	check({ collection, written }, { terms: { categories, facts } }) {
		if (collection !== 'offers' || facts === undefined) return [];
		const category = textAt(written, 'category');
		const said = new Set<string>();
		return listAt(written, 'facts').flatMap((item, position) => {
			const fact = facts.get(textAt(item, 'fact') ?? '');
			if (fact === undefined) return [];
			const path = ['facts', position];
			const isRepeated = said.has(fact.id);
			said.add(fact.id);
			if (isRepeated) return [repeated(fact, path)];
			if (category !== undefined && categories?.has(category) && fact.category !== category) {
				return [ofOtherCategory(fact, path, category, [...facts.values()])];
			}
			const value = textAt(item, 'value')?.trim();
			return value === undefined ? [] : checkValue(value, fact, [...path, 'value']);
		});
	},
};

function checkValue(value: string, fact: IndexedTerm, path: Path): RuleFinding[] {
	// A dot could part thousands or decimals.
	if (fact.type === 'number' && !/^\d+(?:,\d+)?$/.test(value)) {
		return [
			{
				path,
				value,
				problem: `${show(value)} non è un numero, come chiede «${fact.id}».`,
				cure: 'Scrivi solo le cifre, con la virgola per i decimali: per esempio 60 oppure 2,5.',
				severity: 'error',
			},
		];
	}
	if (fact.type === 'choice' && !fact.values.includes(value)) {
		return [
			{
				path,
				value,
				problem: `${show(value)} non è fra i valori di «${fact.id}».`,
				cure: `Scegli fra: ${fact.values.filter((one) => one !== '').join(', ')}.`,
				severity: 'error',
			},
		];
	}
	return [];
}

function repeated({ id }: IndexedTerm, path: Path): RuleFinding {
	return {
		path: [...path, 'fact'],
		value: id,
		problem: `Il dato «${id}» c'è due volte.`,
		cure: 'Tieni una sola delle due righe.',
		severity: 'error',
	};
}

function ofOtherCategory(
	fact: IndexedTerm,
	path: Path,
	category: string,
	facts: IndexedTerm[],
): RuleFinding {
	const own = facts.filter((candidate) => candidate.category === category);
	return {
		path: [...path, 'fact'],
		value: fact.id,
		problem: `Il dato «${fact.id}» serve a confrontare offerte di «${fact.category ?? ''}», non di «${category}».`,
		cure:
			own.length === 0
				? 'Toglilo.'
				: `Toglilo, oppure scegli fra: ${own.map(({ id }) => id).join(', ')}.`,
		severity: 'error',
	};
}

type Path = (string | number)[];
