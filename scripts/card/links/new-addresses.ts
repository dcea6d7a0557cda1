import { type Field, innerFields } from '../../../src/schema/describe.ts';
import { webAddress } from '../../../src/schema/web-address.ts';
import type { CatalogueState } from '../catalogue-state.ts';
import { fieldsOf, type ProposedEntry } from '../proposed-entry.ts';

/**
 * The https addresses that entries would lead to and that nothing published leads to, each once, in
 * their order.
 *
 * @param known those of the published catalogue
 */
export function newAddresses(
	entries: readonly ProposedEntry[],
	known: ReadonlySet<string>,
): string[] {
	const found = entries.flatMap(({ after, fields }) => addressesIn(after ?? {}, fields));
	return [...new Set(found)].filter((address) => !known.has(address));
}

/** The https addresses that a catalogue leads to. */
export function knownAddresses({ files }: Pick<CatalogueState, 'files'>): ReadonlySet<string> {
	return new Set(
		[...files.values()].flatMap(({ collection, written }) =>
			addressesIn(written ?? {}, fieldsOf[collection] ?? []),
		),
	);
}

/** What entries newly give as an address and nobody could open, each once, in their order. */
export function wrongAddresses(entries: readonly ProposedEntry[]): string[] {
	const found = entries.flatMap(({ before, after, fields }) => {
		const old = new Set(wrongIn(before ?? {}, fields));
		return wrongIn(after ?? {}, fields).filter((written) => !old.has(written));
	});
	return [...new Set(found)];
}

/** The https addresses in an entry, in fields of their own and in texts, in their order. */
export function addressesIn(written: object, fields: Field[]): string[] {
	return textsIn(written, fields).flatMap(({ text }) => addressesOf(text));
}

function wrongIn(written: object, fields: Field[]): string[] {
	return textsIn(written, fields)
		.flatMap(({ text, isAddress }) => (isAddress ? [text.trim()] : withoutEnds(text, /https?/)))
		.filter((address) => address !== '' && !anAddress.safeParse(address).success);
}

/** All texts of an entry, and whether each stands in a field for an address. */
export function textsIn(written: object, fields: Field[]): { text: string; isAddress: boolean }[] {
	const values = new Map<string, unknown>(Object.entries(written));
	return fields.flatMap((field) => {
		const value = values.get(field.key);
		const items: unknown[] = Array.isArray(value) ? value : [value];
		const { shape } = field;
		const kind = shape.kind === 'list' ? shape.item.kind : shape.kind;
		return items.flatMap((item) => {
			if (typeof item === 'object' && item !== null) return textsIn(item, innerFields(field));
			if (typeof item !== 'string') return [];
			return [{ text: item.slice(0, longest), isAddress: kind === 'webAddress' }];
		});
	});
}

/** What reads like an address is followed like one, in a field of its own or in the middle of a text. */
function addressesOf(text: string): string[] {
	return withoutEnds(text, /https/).filter((address) => URL.canParse(address));
}

/** What begins with one of some schemes, without the signs that end a sentence. */
function withoutEnds(text: string, scheme: RegExp): string[] {
	const pattern = new RegExp(`(?:${scheme.source}):\\/\\/[^\\s<>"«»\`]+`, 'gi');
	return (text.match(pattern) ?? []).map((found) =>
		found.replace(/(?<![).,;:!?\]*_~])[).,;:!?\]*_~]+$/, ''),
	);
}

/** Longer than any text of the schema. */
const longest = 20_000;

const anAddress = webAddress();
