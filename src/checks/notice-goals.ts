import type { Known } from './known.ts';
import type { Rule } from './rule.ts';
import { textAt, textsAt } from './written.ts';

/** An offer serves goals that its notice names. */
export const noticeGoals: Rule = {
	name: 'notice-goals',
	scope: 'entry',
	check({ collection, written }, known) {
		const notice = textAt(written, 'notice');
		if (collection !== 'offers' || notice === undefined) return [];
		const { goals = [] } = known.entries.notices.get(notice) ?? {};
		// Of goals that do not exist, in either file, `known-term` speaks.
		if (goals.length === 0 || !goals.every((goal) => exists(goal, known))) return [];
		return textsAt(written, 'goals').flatMap(({ text: goal, position }) => {
			if (goals.includes(goal) || !exists(goal, known)) return [];
			return [
				{
					path: ['goals', position],
					value: goal,
					problem: `L'avviso «${notice}» non ha l'obiettivo «${goal}».`,
					cure: `Tieni solo obiettivi dell'avviso: ${goals.join(', ')}.`,
					severity: 'error' as const,
				},
			];
		});
	},
};

function exists(goal: string, { terms }: Known): boolean {
	return terms.goals?.has(goal) ?? true;
}
