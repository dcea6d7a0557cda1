import { type Choice, choiceNames, choices, type Chosen, perChoice } from './choices.ts';

/** What a merchant asks for. Empty means any. */
export interface SearchQuery {
	text: string;
	chosen: Chosen;
	order: SearchOrder;
	/** Whether the words are meant as they are written, mistakes included. */
	literal: boolean;
}

/** The most fitting first, the newest, or the one that ends first. */
export type SearchOrder = 'fitting' | 'newest' | 'ending';

/** The query that an address holds, as the form's GET writes it. */
export function readQuery(address: URLSearchParams): SearchQuery {
	const valueOf = (name: string) => address.get(name) ?? '';
	return {
		text: valueOf('q').trim(),
		chosen: perChoice((choice) => valueOf(choices[choice])),
		order: orders.find((order) => orderValues[order] === valueOf(orderName)) ?? 'fitting',
		literal: address.has(literalName),
	};
}

/** A query as the part of the address after `?`; one that asks nothing in particular still asks. */
export function formatQuery({ text, chosen, order, literal }: SearchQuery): string {
	const fields = [
		['q', text.trim()],
		...choiceNames.map((choice) => [choices[choice], chosen[choice]]),
		[orderName, orderValues[order]],
		[literalName, literal ? 'si' : ''],
	].filter(([, value]) => value !== '');
	return new URLSearchParams(fields.length === 0 ? [['q', '']] : fields).toString();
}

/** The query with another value for one choice. */
export function withChoice(query: SearchQuery, choice: Choice, value: string): SearchQuery {
	return { ...query, chosen: { ...query.chosen, [choice]: value } };
}

/** Names in the address of what is no choice. */
export const orderName = 'ordine';
const literalName = 'alla-lettera';

/** The orders as the address names them. */
export const orderValues = { fitting: '', newest: 'recenti', ending: 'scadenza' } as const;
const orders = Object.keys(orderValues) as SearchOrder[];
