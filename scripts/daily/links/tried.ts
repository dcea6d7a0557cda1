import { z } from 'zod';
import { day } from '../../../src/schema/fields.ts';
import { verdictSchema } from './verdict.ts';

/** What became of the addresses of a catalogue on a day; a file that one job leaves for another. */
export const triedSchema = z.strictObject({
	day: day(),
	results: z.array(z.strictObject({ address: z.url(), verdict: verdictSchema })),
	/** Those of hosts that exist nowhere, in samples. */
	skipped: z.int().min(0),
	/** Those that there was no time for. */
	left: z.array(z.url()),
});

export type Tried = z.output<typeof triedSchema>;
