import type { IndexedEntry } from '../../checks/catalogue-index.ts';
import type { ProposalData } from './proposal-data.ts';

/** What the site knows for its forms, and whether it could be told of all that there is. */
export interface ComparedData extends ProposalData {
	isCompared: boolean;
}

/**
 * What rules compare a proposal with, asked for when it is first needed: it is as long as the catalogue.
 * Without a connection the form does without, and asks again after a minute.
 *
 * @param address where the index of what exists stands
 */
export function existingData(data: ProposalData, address: string): () => Promise<ComparedData> {
	let found: Promise<ComparedData> | undefined;
	const ask = async (): Promise<ComparedData> => {
		try {
			const [entries, { withEntries }] = await Promise.all([
				readEntries(address),
				import('../../forms/proposal/existing.ts'),
			]);
			return { ...data, index: withEntries(data.index, entries), isCompared: true };
		} catch (error) {
			console.warn(error);
			setTimeout(() => {
				found = undefined;
			}, pause);
			return { ...data, isCompared: false };
		}
	};
	return () => (found ??= ask());
}

async function readEntries(address: string): Promise<IndexedEntry[]> {
	const response = await fetch(address, { signal: AbortSignal.timeout(longestWait) });
	if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
	// The same build has written it.
	return (await response.json()) as IndexedEntry[];
}

/** On a line that hangs nobody waits at every step: how long the form does without, in milliseconds. */
const pause = 60_000;

/** Nobody waits longer for advice, in milliseconds. */
const longestWait = 10_000;
