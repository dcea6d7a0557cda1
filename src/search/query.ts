import {
	type Choice,
	choiceNames,
	choices,
	type Chosen,
	orderName,
	orderValues,
	perChoice,
	textName,
} from '../catalogue/query-names.ts';

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
		text: valueOf(textName).trim(),
		chosen: perChoice((choice) => valueOf(choices[choice])),
		order: orders.find((order) => orderValues[order] === valueOf(orderName)) ?? 'fitting',
		literal: address.has(literalName),
	};
}

/** A query as the part of the address after `?`; one that asks nothing in particular still asks. */
export function formatQuery({ text, chosen, order, literal }: SearchQuery): string {
	const fields = [
		[textName, text.trim()],
		...choiceNames.map((choice) => [choices[choice], chosen[choice]]),
		[orderName, orderValues[order]],
		[literalName, literal ? 'si' : ''],
	].filter(([, value]) => value !== '');
	return new URLSearchParams(fields.length === 0 ? [[textName, '']] : fields).toString();
}

/** The query with another value for one choice. */
export function withChoice(query: SearchQuery, choice: Choice, value: string): SearchQuery {
	return { ...query, chosen: { ...query.chosen, [choice]: value } };
}

/** The name in the address of words that are meant as they are written. */
const literalName = 'alla-lettera';
const orders = Object.keys(orderValues) as SearchOrder[];
