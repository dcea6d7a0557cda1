import path from 'node:path';
import type { ProposalEvent } from '../proposal/event.ts';
import { readLeft } from '../proposal/read-left.ts';
import { type Outcome, outcomeSchema } from './outcome.ts';

/**
 * What the job that made a preview left in a folder. What is not there, cannot be read or is of another
 * commit counts as failed.
 */
export async function leftOutcome(
	folder: string,
	{ number, head }: Pick<ProposalEvent, 'number' | 'head'>,
): Promise<Outcome> {
	const failed = { number, head, kind: 'failed', pictures: 'none', isPartial: false } as const;
	const text = await readLeft(path.join(folder, 'outcome.json')).catch(() => '');
	const outcome = outcomeSchema.safeParse(parsed(text)).data;
	return outcome?.number === number && outcome.head === head ? outcome : failed;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
