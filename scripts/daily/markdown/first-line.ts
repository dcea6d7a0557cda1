import { fill } from '../../../src/i18n/format.ts';
import type { Section } from './section.ts';
import { counted } from './words.ts';

/** How many things there are to do. */
export function tasksIn(sections: readonly Section[]): number {
	return sections
		.filter(({ task }) => task !== undefined)
		.reduce((sum, { items }) => sum + items.length, 0);
}

/** What to do today, in a sentence. */
export function firstLine(sections: readonly Section[]): string {
	const first = sections.find(({ task, items }) => task !== undefined && items.length > 0);
	if (first?.task === undefined) return "Oggi non c'è niente da fare.";
	const { length: count } = first.items;
	const { one, many } = first.task;
	const begin = `Oggi: ${count === 1 ? one : fill(many, { count })}`;
	const others = tasksIn(sections) - count;
	if (others === 0) return `${begin}.`;
	const rest = others === 1 ? "l'altra cosa" : `le altre ${counted(others, '', 'cose')}`;
	return `${begin}, poi guarda ${rest} di questo elenco.`;
}
