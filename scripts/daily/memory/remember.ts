import { compare } from '../../../src/catalogue/order.ts';
import type { Day } from '../../../src/schema/fields.ts';
import type { Tried } from '../links/tried.ts';
import { type Memory, most, type Told } from './memory.ts';

/**
 * A memory with what one day has taught. The same day again teaches nothing new.
 *
 * @param tried the trial of all addresses; undefined when there was none
 * @param exceptions the addresses that need not answer
 */
export function remember(memory: Memory, { tried, told, today, exceptions }: Lesson): Memory {
	const links = tried === undefined ? memory : rememberLinks(memory, tried, exceptions);
	return {
		...memory,
		failing: first(links.failing, most.failing),
		answering: first(links.answering, most.answering),
		told: rememberTold([...memory.told, ...told], today),
	};
}

/** Whether an address failed on two days, with no other answer between them. */
export function isDead({ first, last }: Memory['failing'][number]): boolean {
	return first !== last;
}

/** The key of a reminder: another end of the offer is another reminder. */
export function keyOf({ offer, end, before }: Told): string {
	return `${offer} ${end} ${before}`;
}

function rememberLinks(
	memory: Memory,
	{ day, results, left }: Tried,
	exceptions: ReadonlySet<string>,
): Pick<Memory, 'failing' | 'answering'> {
	const used = new Set([...results.map(({ address }) => address), ...left]);
	const failing = new Map(memory.failing.map((item) => [item.address, item]));
	const answering = new Map(memory.answering.map((item) => [item.address, item]));
	for (const { address, verdict } of results) {
		const before = failing.get(address);
		if (verdict.kind === 'failed') {
			const { fault } = verdict;
			failing.set(address, { address, ...spanWith(before, day), fault });
		}
		const isInDoubt = before !== undefined && !isDead(before);
		if (verdict.kind === 'well' || (verdict.kind === 'unsure' && isInDoubt))
			failing.delete(address);
		const since = answering.get(address)?.since ?? day;
		if (verdict.kind === 'well') answering.set(address, { address, since, last: day });
		else answering.delete(address);
	}
	return {
		failing: [...failing.values()].filter(
			({ address }) => used.has(address) && !exceptions.has(address),
		),
		answering: [...answering.values()].filter(
			({ address }) => used.has(address) && exceptions.has(address),
		),
	};
}

function spanWith(before: { first: Day; last: Day } | undefined, day: Day) {
	if (before === undefined) return { first: day, last: day };
	return {
		first: before.first < day ? before.first : day,
		last: before.last > day ? before.last : day,
	};
}

/** What is over is forgotten. */
function rememberTold(told: Told[], today: Day): Told[] {
	const each = new Map(told.map((item) => [keyOf(item), item]));
	return [...each.values()]
		.filter(({ end }) => end >= today)
		.sort((one, other) => compare(keyOf(one), keyOf(other)))
		.slice(0, most.told);
}

function first<Item extends { address: string }>(items: Item[], count: number): Item[] {
	return items
		.filter(({ address }) => address.length <= most.address)
		.sort((one, other) => compare(one.address, other.address))
		.slice(0, count);
}

export interface Lesson {
	tried: Tried | undefined;
	told: Told[];
	today: Day;
	exceptions: ReadonlySet<string>;
}
