import { z } from 'zod';
import type { Outcome } from '../../card/links/try-address.ts';

/** Why an address counts as failed, for people and for the memory of it. */
export const faultSchema = z.strictObject({
	kind: z.enum(['missing', 'broken', 'silent', 'circle', 'insecure', 'private']),
	/** What the server answered, where it did. */
	status: z.int().min(0).max(999).optional(),
});

/** What one day's trial says of an address. */
export const verdictSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('well') }),
	/** It answers people, perhaps, but not programs. */
	z.strictObject({ kind: z.literal('unsure') }),
	z.strictObject({ kind: z.literal('failed'), fault: faultSchema }),
]);

export type Fault = z.output<typeof faultSchema>;
export type Verdict = z.output<typeof verdictSchema>;

/** What an outcome means for people who would open the address. */
export function verdictOf(outcome: Outcome): Verdict {
	switch (outcome.kind) {
		case 'answers':
		case 'moved':
			return { kind: 'well' };
		case 'missing':
			return failed({ kind: 'missing', status: outcome.status });
		case 'refused':
			return failed({ kind: outcome.reason });
		case 'unknown':
			return unknown(outcome.status);
	}
}

/** Servers refuse programs with all kinds of answers from 400 to 499, and with some that are none. */
function unknown(status: number | undefined): Verdict {
	if (status === undefined) return failed({ kind: 'silent' });
	const isRefusal = (status >= 400 && status < 500) || status >= 600;
	return isRefusal ? { kind: 'unsure' } : failed({ kind: 'broken', status });
}

function failed(fault: Fault): Verdict {
	return { kind: 'failed', fault };
}
