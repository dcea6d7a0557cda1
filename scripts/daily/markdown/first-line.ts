import { fill } from '../../../src/i18n/format.ts';
import type { Section } from './section.ts';
import { counted } from './words.ts';

/** How many things there are to do. */
export function tasksIn(sections: readonly Section[]): number {
	return sections
		.filter(({ task }) => task !== undefined)
		.reduce((sum, { items }) => sum + items.length, 0);
}

/** What to do today: the two most pressing kinds of things, and how many are left. */
export function firstLine(sections: readonly Section[]): string {
	const pressing = sections.filter(({ task, items }) => task !== undefined && items.length > 0);
	if (pressing.length === 0) return "Oggi non c'è niente da fare.";
	const named = pressing.slice(0, 2);
	const begin = `Oggi: ${named.map(taskWords).join('. Poi ')}.`;
	const others = tasksIn(sections) - tasksIn(named);
	if (others === 0) return begin;
	if (others === 1) return `${begin} Sotto c'è un'altra cosa.`;
	return `${begin} Sotto ci sono altre ${counted(others, 'cosa', 'cose')}, dalla più urgente.`;
}

function taskWords({ task, items }: Section): string {
	const { length: count } = items;
	return count === 1 ? (task?.one ?? '') : fill(task?.many ?? '', { count });
}
