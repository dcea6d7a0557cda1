import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Day } from '../../src/schema/fields.ts';
import type { ProposedChange } from '../proposal/proposed-change.ts';
import type { Report } from '../report/report.ts';
import { buildCard, type Card } from './card.ts';
import { readState } from './catalogue-state.ts';
import { layOver } from './lay-over.ts';
import { knownAddresses } from './links/new-addresses.ts';
import type { TriedLinks } from './links/tried-links.ts';
import type { Proposal } from './proposal.ts';
import { type ProposedEntry, proposedEntries } from './proposed-entry.ts';
import { namingOf } from './words/naming.ts';

/** A card, and what it says as a report, whose problems become annotations. */
export interface MadeCard {
	card: Card;
	report: Report;
}

/**
 * Makes the card of a proposal.
 *
 * @param options.writeBase writes the catalogue as it stands into a folder, without the proposal
 * @param options.today the day, in Europe/Rome; a demonstration lives on its own
 * @param options.tryLinks tries the addresses that are new beside the known; where it is missing nobody does
 */
export async function makeCard(
	changes: ProposedChange[],
	{ writeBase, today, tryLinks }: Options,
): Promise<MadeCard> {
	const folder = await mkdtemp(path.join(tmpdir(), 'card-'));
	try {
		const root = await writeBase(folder);
		const before = readState(root);
		const outside = await layOver(root, changes);
		const after = readState(root);
		const proposal: Proposal = {
			...{ changes, outside, before, after },
			entries: proposedEntries(changes, before, after),
			naming: namingOf(after.index),
			today: before.demoDay ?? today,
		};
		const known = knownAddresses(before);
		const card = buildCard(proposal, known, await tryLinks?.(proposal.entries, known));
		const points = new Set(card.requirements.flatMap((row) => row.points));
		return { card, report: { issues: [...points], files: changes.length } };
	} finally {
		await rm(folder, { recursive: true, force: true, maxRetries: 3 });
	}
}

interface Options {
	writeBase: (folder: string) => Promise<string>;
	today: Day;
	tryLinks?: (entries: readonly ProposedEntry[], known: ReadonlySet<string>) => Promise<TriedLinks>;
}
