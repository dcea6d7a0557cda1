import { addDays, daysBetween, monthsLater } from '../schema/days.ts';
import type { Day } from '../schema/fields.ts';
import type { PublishedOffer } from './catalogue.ts';
import { lastDay } from './lifecycle.ts';

/** A stretch of time as parts of a drawing that is 100 wide. */
export interface Span {
	from: number;
	to: number;
	/** Whether it goes on beyond the drawing. */
	isOpen: boolean;
}

/** When merchants can sign up for an offer, and when they then pay nothing, on one scale. */
export interface FreeSpans {
	joining: Span;
	free: FreeSpan[];
}

/** A free stretch, and for whom: all alike, or those who sign up on the first or on the last day. */
export type FreeSpan = Span & ({ who: 'all' | 'first' | 'last'; until: Day } | { who: 'always' });

/** The stretches of an offer, drawn from its first day to the end of the last one that has an end. */
export function freeSpans({
	life,
	free,
}: {
	life: Pick<PublishedOffer['life'], 'validFrom' | 'ending'>;
	free: PublishedOffer['free'];
}): FreeSpans {
	const first = life.validFrom;
	const last = lastDay(life);
	const isOpen = life.ending.kind === 'unless-confirmed';
	const stretches = freeStretches(first, last, free, isOpen);
	const ends = stretches.flatMap(({ until }) => (until === undefined ? [] : [until]));
	const endless = isOpen || ends.length === 0;
	const furthest = [last, ...ends].sort().at(-1) ?? last;
	const days = daysBetween(first, furthest) + 1;
	// Room for what goes on beyond the last day that is known.
	const whole = endless ? days * 1.25 : days;
	const place = (day: Day) => Math.round((1000 * daysBetween(first, day)) / whole) / 10;
	const after = (day: Day) => place(addDays(day, 1));
	return {
		joining: { from: 0, to: isOpen ? 100 : after(last), isOpen },
		free: stretches.map(({ from, ...stretch }): FreeSpan =>
			stretch.who === 'always'
				? { who: 'always', from: place(from), to: 100, isOpen: true }
				: { ...stretch, from: place(from), to: after(stretch.until), isOpen: false },
		),
	};
}

type Stretch =
	| { who: 'always'; from: Day; until?: undefined }
	| { who: 'all' | 'first' | 'last'; from: Day; until: Day };

function freeStretches(
	first: Day,
	last: Day,
	free: PublishedOffer['free'],
	isOpen: boolean,
): Stretch[] {
	switch (free.kind) {
		case 'always':
			return [{ who: 'always', from: first }];
		case 'until':
			return [{ who: 'all', from: first, until: free.day }];
		case 'months': {
			const forFirst = {
				who: 'first' as const,
				from: first,
				until: monthsLater(first, free.count),
			};
			// Nobody knows the last day of an offer that is confirmed again and again.
			if (isOpen || first === last) return [forFirst];
			return [forFirst, { who: 'last', from: last, until: monthsLater(last, free.count) }];
		}
	}
}
