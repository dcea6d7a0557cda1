import { compare } from '../../src/catalogue/order.ts';
import type { Day } from '../../src/schema/fields.ts';
import type { Tried } from './links/tried.ts';
import type { Use, UsedAddresses } from './links/used-addresses.ts';
import type { Fault } from './links/verdict.ts';
import type { Memory } from './memory/memory.ts';
import { isDead } from './memory/remember.ts';

/** An address that people are led to and that failed on two days. */
export interface DeadLink {
	address: string;
	since: Day;
	fault: Fault;
	uses: Use[];
}

/** What the trial of the addresses came to; each is counted once. */
export interface LinkNews {
	dead: DeadLink[];
	/** Those that failed for the first time, and are tried again another day. */
	doubtful: number;
	well: number;
	/** Those that refuse programs. */
	unsure: number;
	/** Those that fail and need not answer. */
	excepted: number;
	/** Those of samples, which are not tried. */
	skipped: number;
	/** Those that there was no time for. */
	left: number;
}

/**
 * What a trial says together with the memory of it; the most used addresses come first.
 *
 * @param memory with the trial in it
 */
export function linkNews(
	{ results, skipped, left }: Tried,
	memory: Memory,
	{ shown }: Pick<UsedAddresses, 'shown'>,
): LinkNews {
	const failing = memory.failing.filter(({ address }) => shown.has(address));
	const dead = failing.filter(isDead).map(({ address, first, fault }): DeadLink => ({
		...{ address, since: first, fault },
		uses: shown.get(address) ?? [],
	}));
	const known = new Set(failing.map(({ address }) => address));
	const toldDead = new Set(dead.map(({ address }) => address));
	const others = results.filter(({ address }) => !toldDead.has(address));
	const kinds = Map.groupBy(others, ({ verdict }) => verdict.kind);
	const count = (kind: 'well' | 'unsure') => kinds.get(kind)?.length ?? 0;
	const failed = kinds.get('failed') ?? [];
	const doubtful = failed.filter(({ address }) => known.has(address)).length;
	return {
		dead: dead.sort(
			(one, other) => other.uses.length - one.uses.length || compare(one.address, other.address),
		),
		doubtful,
		well: count('well'),
		unsure: count('unsure'),
		excepted: failed.length - doubtful,
		skipped,
		left: left.filter((address) => !toldDead.has(address)).length,
	};
}
