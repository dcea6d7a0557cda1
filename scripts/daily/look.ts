import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { demoDay, issuesOf, joinContent, readContent } from '../../src/catalogue/load.ts';
import type { Day } from '../../src/schema/fields.ts';
import { Obstacle } from '../program/obstacle.ts';
import { findDue } from './due.ts';
import { idleExceptions } from './exceptions.ts';
import { linkNews } from './link-news.ts';
import type { Tried } from './links/tried.ts';
import { type UsedAddresses, usedAddresses } from './links/used-addresses.ts';
import type { FoundMemory } from './memory/branch.ts';
import type { Memory } from './memory/memory.ts';
import { remember } from './memory/remember.ts';
import { type Reminder, remindersOf } from './reminders.ts';
import type { Report } from './report.ts';

/** A catalogue on a day, with the addresses that it leads to. */
export interface Looked {
	catalogue: Catalogue;
	addresses: UsedAddresses;
}

/**
 * Reads a catalogue.
 *
 * @param root the folder that holds `content`
 * @param today the day that was asked for, before that of a demonstration
 * @param otherwise the day of everybody else
 * @throws Obstacle when a file is wrong
 */
export function look(root: string, today: Day | undefined, otherwise: Day): Looked {
	const content = readContent(root);
	if (issuesOf(content).length > 0) throw new Obstacle(unreadable);
	const catalogue = joinContent(content, today ?? demoDay(content) ?? otherwise);
	return { catalogue, addresses: usedAddresses(content, catalogue) };
}

/** What there is to say of a catalogue, and whom to tell. */
export function makeReport(
	{ catalogue, addresses }: Looked,
	tried: Tried | undefined,
	{ memory: before, afresh }: Pick<FoundMemory, 'memory' | 'afresh'>,
): { report: Report; reminders: Reminder[] } {
	const memory = remember(before, { ...lessonOf(catalogue, tried), told: [] });
	const due = findDue(catalogue);
	return {
		report: {
			...{ catalogue, due, afresh: afresh ?? beganOn(memory, tried?.day) },
			links: tried && linkNews(tried, memory, addresses),
			exceptions: idleExceptions(catalogue.site, addresses.all, memory),
		},
		reminders: remindersOf(due, memory.told),
	};
}

/** Of the day on which the memory began the same is said however often. */
function beganOn({ began }: Memory, day: Day | undefined): Report['afresh'] {
	return began?.on === day ? began?.because : undefined;
}

/** What a day teaches the memory, beside who was told. */
export function lessonOf({ site, today }: Catalogue, tried: Tried | undefined) {
	return { tried, today, exceptions: new Set(site.linkExceptions.map(({ url }) => url)) };
}

const unreadable =
	'Ci sono errori nei file del catalogo, e mezzo rapporto sarebbe falso: `npm run check` dice quali.';
