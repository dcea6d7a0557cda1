import type { Point } from '../point.ts';

/** What became of the new addresses of a proposal. */
export interface TriedLinks {
	/** How many answered. */
	answered: number;
	/** Hosts that exist nowhere, in samples: not tried. */
	skipped: number;
	/** More than one run tries. */
	left: number;
	/** What a person should look at. */
	points: Point[];
}
