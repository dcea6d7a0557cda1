import type { Site } from '../../src/schema/site.ts';
import { daysBetween } from '../../src/schema/days.ts';
import type { Day } from '../../src/schema/fields.ts';
import type { Memory } from './memory/memory.ts';

/** An exception that can go. */
export interface IdleException {
	url: string;
	/** Since when its address answers; undefined when no file has it any more. */
	since?: Day;
}

/**
 * The exceptions of the settings that are no longer needed: their address stands in no file, or it has
 * answered for a week.
 *
 * @param all the addresses of all files
 */
export function idleExceptions(
	{ linkExceptions }: Pick<Site, 'linkExceptions'>,
	all: ReadonlySet<string>,
	{ answering }: Pick<Memory, 'answering'>,
): IdleException[] {
	const spans = new Map(answering.map((span) => [span.address, span]));
	return linkExceptions.flatMap(({ url }): IdleException[] => {
		if (!all.has(url)) return [{ url }];
		const span = spans.get(url);
		if (span === undefined || daysBetween(span.since, span.last) < enough) return [];
		return [{ url, since: span.since }];
	});
}

const enough = 7;
