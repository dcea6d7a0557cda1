import { withoutBlanks } from '../../schema/blanks.ts';
import { fieldAt } from '../../schema/describe.ts';
import { answerAt, type Answers, type Path } from './answers.ts';
import { answeredBy, askedBy, type Change } from './change.ts';
import { answersOf, changedEntry, isSame } from './changed-entry.ts';
import type { ProposalContent } from './offered.ts';
import { fieldsOf } from './steps.ts';
import { type ToldChange, toldChanges } from './told-answers.ts';

/**
 * What an action makes of an entry before anybody answers, for a form that shows the whole entry.
 *
 * @param original the entry as it is
 * @param content whose prefills say what day it is
 */
export function beginChange(
	{ of, action }: Pick<Change, 'of' | 'action'>,
	original: Answers,
	content: ProposalContent,
): BegunChange {
	const answered = answeredBy(action, content.prefills);
	const answers = { ...answersOf(of, original), ...answered };
	const entry = changedEntry(of, original, answers, content);
	const keys = [...new Set([...Object.keys(original), ...Object.keys(entry)])];
	const changed = keys.filter((key) => !isSame(original[key], entry[key]));
	return {
		// A file need not say what is meant anyway, but somebody looks for it in the form.
		changes: Object.fromEntries(
			changed.map((key) => [key, entry[key] ?? answered[key] ?? null] as const),
		),
		told: toldChanges(of, original, entry, content),
		questions: questionsOf({ of, action }, original),
	};
}

/** Of what an action asks, what this entry has an answer to or cannot do without. */
function questionsOf({ of, action }: Pick<Change, 'of' | 'action'>, original: Answers): Question[] {
	const asked = (askedBy(action) ?? []).flatMap((path) => {
		const field = fieldAt(fieldsOf[of], path);
		return field === undefined ? [] : [{ path, label: field.label, required: field.required }];
	});
	const own = asked.filter(
		({ path, required }) => required || withoutBlanks(answerAt(original, path)).value !== undefined,
	);
	const chosen = own.length > 0 ? own : asked.slice(0, 1);
	return chosen.map(({ path, label }) => ({ path, label }));
}

export interface BegunChange {
	/** The answers that are others than before, by field; null for one that goes. */
	changes: Record<string, unknown>;
	/** The same in words. */
	told: ToldChange[];
	/** What is left to answer, in the order of the entry. */
	questions: Question[];
}

interface Question {
	path: Path;
	label: string;
}
