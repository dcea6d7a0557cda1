import { type Field, innerFields } from '../../../src/schema/describe.ts';
import type { ProposedEntry } from '../proposed-entry.ts';

/** The https addresses that entries would lead to and did not before, each once, in their order. */
export function newAddresses(entries: readonly ProposedEntry[]): string[] {
	const found = entries.flatMap(({ before, after, fields }) => {
		const known = new Set(addressesIn(before ?? {}, fields));
		return addressesIn(after ?? {}, fields).filter((address) => !known.has(address));
	});
	return [...new Set(found)];
}

/** The https addresses in an entry, in fields of their own and in texts, in their order. */
export function addressesIn(written: object, fields: Field[]): string[] {
	const values = new Map<string, unknown>(Object.entries(written));
	return fields.flatMap((field) => {
		const value = values.get(field.key);
		const items: unknown[] = Array.isArray(value) ? value : [value];
		return items.flatMap((item) => {
			if (typeof item === 'object' && item !== null) return addressesIn(item, innerFields(field));
			return typeof item === 'string' ? addressesOf(item.slice(0, longest)) : [];
		});
	});
}

/** What reads like an address is followed like one, in a field of its own or in the middle of a text. */
function addressesOf(text: string): string[] {
	return (text.match(/https:\/\/[^\s<>"«»`]+/gi) ?? [])
		.map((found) => found.replace(/[).,;:!?\]*_~]+$/, ''))
		.filter((address) => URL.canParse(address));
}

/** Longer than any text of the schema. */
const longest = 20_000;
