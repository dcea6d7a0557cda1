import { z } from 'zod';
import { day } from '../../../src/schema/fields.ts';
import { faultSchema } from '../links/verdict.ts';

/** So many of each fit into a file of ordinary size; a larger catalogue forgets the rest. */
export const most = { failing: 2_000, answering: 200, told: 5_000, address: 500 };

const address = z.url().max(most.address);

/** Why the days before are not known. */
export type Afresh = 'missing' | 'broken';

/** What the report must know of the days before; it stands in a file of a branch of its own. */
export const memorySchema = z.strictObject({
	version: z.literal(1),
	/** The day from which it remembers, and why not from before. */
	began: z.strictObject({ on: day(), because: z.enum(['missing', 'broken']) }).optional(),
	/** Addresses that failed, and have not answered since; those that failed once, in no way at all. */
	failing: z
		.array(z.strictObject({ address, first: day(), last: day(), fault: faultSchema }))
		.max(most.failing),
	/** Addresses of exceptions that answer, and since when. */
	answering: z.array(z.strictObject({ address, since: day(), last: day() })).max(most.answering),
	/** Of which end of which offer its partner was told, and how many days before. */
	told: z
		.array(z.strictObject({ offer: z.string().max(200), end: day(), before: z.literal([30, 7]) }))
		.max(most.told),
});

export type Memory = z.output<typeof memorySchema>;
export type Told = Memory['told'][number];

/** The memory of somebody who knows nothing yet. */
export const nothing: Memory = { version: 1, failing: [], answering: [], told: [] };

/** The memory that a file holds; undefined when it holds none. */
export function parseMemory(text: string): Memory | undefined {
	try {
		return memorySchema.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}

/** The file of a memory: one line for each thing, so that people can read what changed. */
export function formatMemory({ version, began, failing, answering, told }: Memory): string {
	const lines = (items: object[]) =>
		items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
	const beginning = began === undefined ? '' : `"began":${JSON.stringify(began)},\n`;
	return `{"version":${version},\n${beginning}"failing":${lines(failing)},\n"answering":${lines(answering)},\n"told":${lines(told)}}\n`;
}
