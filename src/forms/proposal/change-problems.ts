import type { CatalogueIndex } from '../../checks/catalogue-index.ts';
import { agreeWithDays, fill, formatDay } from '../../i18n/format.ts';
import { proposalChangeText as text } from '../../i18n/proposal-change.ts';
import { fieldAt } from '../../schema/describe.ts';
import type { Answers } from './answers.ts';
import { type Change, endOf } from './change.ts';
import { changedEntry, isSame } from './changed-entry.ts';
import type { ProposalContent } from './offered.ts';
import { type Problem, problemsOf } from './problems.ts';
import { fieldsOf } from './steps.ts';

/**
 * What keeps a change from being published. Advice is given of what is changed alone: the rest has been
 * read already.
 *
 * @param original what the entry's file says
 * @param answers those of the form
 */
export function problemsOfChange(
	{ of, id, action }: Change,
	original: Answers,
	answers: Answers,
	content: ProposalContent,
	index: CatalogueIndex,
): Problem[] {
	const entry = changedEntry(of, original, answers, content);
	const problems = problemsOf({ of, id }, answers, content, index, original).filter(
		({ isAdvice, path: [key = ''] }) => !isAdvice || !isSame(original[key], entry[key]),
	);
	const own = [
		...(action === 'rinnova' ? notLater(original, entry) : []),
		...liftedStop(original, entry),
	];
	return [
		...own.map(({ key, words }) => ({
			...{ of, words, path: [key], isAdvice: false },
			label: fieldAt(fieldsOf[of], [key])?.label ?? '',
		})),
		...problems,
	];
}

/** Who renews means a later day than before; days compare as texts. */
export function notLater(original: Answers, entry: Answers): OwnProblem[] {
	const day = endOf(original);
	const wanted = endOf(entry);
	if (wanted === '' || day === '' || wanted > day) return [];
	const words = fill(agreeWithDays(text.notLater, { day }, 'it'), { day: formatDay(day, 'it') });
	return [{ key: entry['validUntil'] === undefined ? 'reviewBy' : 'validUntil', words }];
}

/** A partner may stop and withdraw its own offer, and not undo what the editors have stopped. */
function liftedStop(original: Answers, entry: Answers): OwnProblem[] {
	const { suspension, status } = original;
	const isByEditors =
		typeof suspension === 'object' &&
		suspension !== null &&
		(suspension as Answers)['by'] === 'redazione';
	if (status !== 'sospesa' || !isByEditors || entry['status'] === 'ritirata') return [];
	const isKept = entry['status'] === status && isSame(entry['suspension'], suspension);
	return isKept ? [] : [{ key: 'status', words: text.editorsStop }];
}

/** What is wrong with one answer, whatever the others. */
interface OwnProblem {
	key: string;
	words: string;
}
