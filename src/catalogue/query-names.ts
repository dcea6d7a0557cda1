/** What a merchant can choose by, with the name that it has in the address. */
export const choices = {
	category: 'categoria',
	region: 'regione',
	goal: 'obiettivo',
	area: 'territorio',
	sector: 'settore',
	digitalLevel: 'esperienza',
} as const;

export type Choice = keyof typeof choices;

export const choiceNames = Object.keys(choices) as Choice[];

/** A value for each choice; empty means any. */
export type Chosen = Record<Choice, string>;

/** Something for each choice. */
export function perChoice<Value>(valueOf: (choice: Choice) => Value): Record<Choice, Value> {
	return {
		category: valueOf('category'),
		region: valueOf('region'),
		goal: valueOf('goal'),
		area: valueOf('area'),
		sector: valueOf('sector'),
		digitalLevel: valueOf('digitalLevel'),
	};
}

export const nothingChosen: Chosen = perChoice(() => '');

/** The name that the words have in the address. */
export const textName = 'q';

/** The name that the order has in the address, and those of its values. */
export const orderName = 'ordine';
export const orderValues = { fitting: '', newest: 'recenti', ending: 'scadenza' } as const;
