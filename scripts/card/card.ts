import { completeness, missingDetails } from '../../src/catalogue/completeness.ts';
import { fieldAt } from '../../src/schema/describe.ts';
import { type Judged, judge } from './judge.ts';
import { newAddresses, wrongAddresses } from './links/new-addresses.ts';
import type { TriedLinks } from './links/tried-links.ts';
import { type Nearest, nearestOffers, nearQuestions } from './nearest/nearest.ts';
import type { Point } from './point.ts';
import type { Proposal } from './proposal.ts';
import { olderErrors, proposalPoints } from './proposal-points.ts';
import { nameOf, type ProposedEntry } from './proposed-entry.ts';
import { type Verdict, verdictOn } from './verdict.ts';
import type { Difference } from './words/difference.ts';
import { differencesOf } from './words/differences.ts';

/** All that an editor should know of a proposal. */
export interface Card {
	verdict: Verdict;
	/** Where the site lives; undefined when the settings cannot be read. */
	site: string | undefined;
	requirements: Judged[];
	entries: EntryCard[];
	/** Uploads, pages and all else that has no fields. */
	otherFiles: { file: string; kind: 'added' | 'changed' | 'removed' }[];
	/** Beside each offer what comes nearest to it. */
	nearest: Nearest[];
	/** Addresses that nothing published leads to. */
	newAddresses: string[];
	/** What stands for an address and cannot be opened. */
	wrongAddresses: string[];
	/** Undefined when nobody tried. */
	links: TriedLinks | undefined;
	/** How many errors the catalogue has already, in files that the proposal leaves alone. */
	olderErrors: number;
}

/** One entry of the proposal. */
export interface EntryCard extends Pick<
	ProposedEntry,
	'file' | 'id' | 'collection' | 'kind' | 'from'
> {
	name: string;
	/** What it says otherwise than before; of a new entry all that it says. */
	differences: Difference[];
	/** Whether both sides can be read, so that they can be compared. */
	isCompared: boolean;
	/** Of an offer that can be read: 0 to 100, and the labels of what would help. */
	completeness: { score: number; missing: string[] } | undefined;
}

/**
 * The card of a proposal.
 *
 * @param known the addresses of the published catalogue
 * @param links what became of its new addresses; undefined when nobody tried them
 */
export function buildCard(
	proposal: Proposal,
	known: ReadonlySet<string>,
	links?: TriedLinks,
): Card {
	const { changes, entries, before } = proposal;
	const nearest = nearestOffers(proposal);
	const points: Point[] = [
		...proposalPoints(proposal),
		...nearQuestions(nearest, entries).map((found) => ({ ...found, rule: 'near-offer' })),
		...(links?.points ?? []),
	];
	const requirements = judge(proposal, points);
	const wrong = wrongAddresses(entries);
	const told = new Set(entries.flatMap(({ file, from }) => [file, from]));
	return {
		verdict: verdictOn(requirements, changes.length),
		site: before.site?.url,
		requirements,
		entries: entries.map((entry) => entryCard(entry, proposal)),
		otherFiles: changes
			.filter(({ file }) => !told.has(file))
			.map((change) => ({ file: change.file, kind: kindOf(change) })),
		nearest,
		newAddresses: newAddresses(entries, known).filter((address) => !wrong.includes(address)),
		wrongAddresses: wrong,
		links,
		olderErrors: olderErrors(proposal).length,
	};
}

function entryCard(entry: ProposedEntry, { after, naming }: Proposal): EntryCard {
	const { file, id, collection, kind, from, fields } = entry;
	const offer = kind === 'removed' ? undefined : after.offers.get(file);
	const isCompared = entry.after !== undefined && (kind === 'added' || entry.before !== undefined);
	return {
		...{ file, id, collection, kind, ...(from !== undefined && { from }) },
		name: nameOf(entry),
		differences: isCompared
			? differencesOf(entry.before ?? {}, entry.after ?? {}, fields, naming)
			: [],
		isCompared,
		completeness: offer && {
			score: completeness(offer),
			missing: missingDetails(offer).map(
				(detail) => fieldAt(fields, detail.split('.'))?.label ?? detail,
			),
		},
	};
}

function kindOf({ before, after }: Proposal['changes'][number]) {
	if (after === undefined) return 'removed';
	return before === undefined ? 'added' : 'changed';
}
