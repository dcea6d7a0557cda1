import { offerSlugPattern, slugPattern } from '../schema/slug.ts';
import { nearest } from '../schema/nearest.ts';
import type { IndexedEntry } from './catalogue-index.ts';
import { fileNameOf, properName } from './proper-name.ts';

/** What can be said of a name that no entry of a collection has. */
export interface Names {
	/** The name that an entry has since it lost this one. */
	successorOf: (old: string) => string | undefined;
	/** Whether a badly named file should have this name: then that file is wrong, and nobody who refers to it. */
	isAwaited: (name: string) => boolean;
	/** The name that was most likely meant; only one that a file may have. */
	nearest: (name: string) => string | undefined;
}

/**
 * The names of one collection.
 *
 * @param entries all entries of the collection
 * @param partners by identifier, since they lead the names of offers
 */
export function namesOf(
	entries: IndexedEntry[],
	partners: Pick<ReadonlyMap<string, unknown>, 'has'>,
): Names {
	const successors = new Map(
		entries.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id] as const)),
	);
	const awaited = new Set(entries.flatMap((entry) => namesAwaited(entry, partners)));
	const byLead = Map.groupBy(
		entries.map(({ id }) => id).filter(isProper),
		(id) => partsOf(id).lead,
	);
	// Many files may have the same mistake.
	const found = new Map<string, string | undefined>();
	return {
		successorOf: (old) => successors.get(old),
		isAwaited: (name) => awaited.has(name),
		nearest: (name) => {
			if (!found.has(name)) found.set(name, nearestName(name, byLead));
			return found.get(name);
		},
	};
}

/**
 * Of offers the nearest partner first, then its nearest offer: comparing with all offers would take
 * a minute for a thousand wrong names.
 */
function nearestName(name: string, byLead: ReadonlyMap<string, string[]>): string | undefined {
	const { lead, own } = partsOf(name);
	const likely = byLead.has(lead) ? lead : nearest(lead, byLead.keys());
	const named = byLead.get(likely ?? '') ?? [];
	if (own === undefined) return named[0];
	const meant = nearest(
		own,
		named.flatMap((id) => partsOf(id).own ?? []),
	);
	return meant === undefined ? undefined : `${likely ?? ''}--${meant}`;
}

function namesAwaited(
	entry: IndexedEntry,
	partners: Pick<ReadonlyMap<string, unknown>, 'has'>,
): string[] {
	const right = properName(entry, partners);
	if (right !== undefined) return [right];
	return isProper(entry.id) ? [] : [fileNameOf(entry.id, '')];
}

function isProper(id: string): boolean {
	return slugPattern.test(id) || offerSlugPattern.test(id);
}

/** An offer's name is its partner's and its own; others are one part. */
function partsOf(name: string): { lead: string; own?: string } {
	const joint = name.indexOf('--');
	if (joint === -1) return { lead: name };
	return { lead: name.slice(0, joint), own: name.slice(joint + 2) };
}
