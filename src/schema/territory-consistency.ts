import type { Consistency } from './cross-field.ts';

/** What the fields of where an offer holds must be together. */
export const territoryConsistency: Consistency<WrittenTerritory>[] = [
	{
		rule: 'coverage',
		path: ['regions'],
		holds: ({ coverage, regions }) => coverage !== 'alcune-regioni' || regions !== undefined,
		problem: "L'offerta vale in alcune Regioni, ma non è detto quali.",
		cure: ({ field, option }) =>
			`Aggiungi le Regioni in ${field('regions')}, oppure scegli ${option('tutta-italia', 'coverage')} in ${field('coverage')}.`,
	},
	{
		rule: 'coverage',
		path: ['regions'],
		holds: ({ coverage, regions }) => coverage !== 'tutta-italia' || regions === undefined,
		problem: "L'offerta vale in tutta Italia, ma elenca anche alcune Regioni.",
		cure: ({ field, option }) =>
			`Togli ${field('regions')}, oppure scegli ${option('alcune-regioni', 'coverage')} in ${field('coverage')}.`,
	},
	{
		rule: 'trentino',
		path: ['regions'],
		holds: ({ regions }) =>
			!has(regions, 'trentino-alto-adige') || !(has(regions, 'bolzano') || has(regions, 'trento')),
		problem: 'Il Trentino-Alto Adige comprende già Bolzano e Trento.',
		cure: ({ option }) => `Tieni solo ${option('trentino-alto-adige')}, oppure solo le province.`,
	},
];

function has(list: unknown, value: string): boolean {
	return Array.isArray(list) && list.includes(value);
}

/** Fields as they may stand in a file, right or wrong. */
export type WrittenTerritory = Record<'coverage' | 'regions', unknown>;
