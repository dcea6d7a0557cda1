import { z } from 'zod';
import type { ProposalEvent } from './event.ts';

/**
 * A judgement as another job left it, when it is of the commit that an event speaks of. It is taken for
 * a stranger's: only its shape counts.
 */
export function leftJudgement(
	left: unknown,
	{ number, head }: Pick<ProposalEvent, 'number' | 'head'>,
): { isAdmitted: boolean } | undefined {
	const judgement = judgementSchema.safeParse(left).data;
	return judgement?.head === head && judgement.number === number ? judgement : undefined;
}

const judgementSchema = z.object({
	number: z.int(),
	head: z.string(),
	isAdmitted: z.boolean(),
});
