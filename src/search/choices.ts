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

export const nothingChosen: Chosen = {
	category: '',
	region: '',
	goal: '',
	area: '',
	sector: '',
	digitalLevel: '',
};
