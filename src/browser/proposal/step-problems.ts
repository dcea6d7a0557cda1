import type { Draft } from '../../forms/proposal/draft.ts';
import { reasonsAgainst, unanswered } from '../../forms/proposal/self-check.ts';
import { newSteps, type Step } from '../../forms/proposal/steps.ts';
import { fill } from '../../i18n/format.ts';
import { proposalText as text } from '../../i18n/proposal.ts';
import { idOf } from './asking.ts';
import { checkId } from './CheckStep.tsx';
import { kindId, nobody, whichId } from './PartnerStep.tsx';
import type { Written } from './draft-problems.ts';
import type { ProposalData } from './proposal-data.ts';
import { problemsIn, type ViewProblem } from './view-problem.ts';

/**
 * What keeps somebody from going on to the next step. What checks is fetched when it is first needed.
 *
 * @param step the questions of the schema; undefined for the self-check
 * @throws when there is no connection to fetch it
 */
export async function stepProblems(
	step: Step | undefined,
	written: Written,
	data: ProposalData,
): Promise<ViewProblem[]> {
	const { draft } = written;
	if (step === undefined) return checkProblems(draft, data);
	const { partnerIdOf, problemsOfDraft } = await import('./draft-problems.ts');
	if (step.of === 'offers') return problemsIn(problemsOfDraft('offers', written, data), [step]);
	const { known } = draft;
	const missing = { words: text.missing };
	if (known === undefined) return [{ ...missing, id: kindId, label: text.partner.question }];
	if (known === nobody) return [{ ...missing, id: whichId, label: text.partner.which }];
	if (known !== '') return [];
	const taken = data.partners.some(({ id }) => id === partnerIdOf(draft, data));
	const words = fill(text.partner.taken, { known: text.partner.known });
	// The first question is the name, which names the file too.
	const [name] = step.fields;
	const id = idOf('partners', [name?.key ?? '']);
	return [
		...(taken ? [{ id, label: name?.label ?? '', words }] : []),
		...problemsIn(problemsOfDraft('partners', written, data), [step]),
	];
}

/** All that is wrong with a draft, in the order of its questions. */
export async function allProblems(written: Written, data: ProposalData): Promise<ViewProblem[]> {
	const parts = [undefined, ...newSteps()].map((step) => stepProblems(step, written, data));
	return (await Promise.all(parts)).flat();
}

function checkProblems({ check }: Draft, { questions }: ProposalData): ViewProblem[] {
	const open = unanswered(questions, check).map(({ id, question }) => ({
		id: checkId(id),
		label: question,
		words: text.missing,
	}));
	if (open.length > 0) return open;
	return questions.flatMap((one) =>
		reasonsAgainst([one], check).map((words) => ({
			id: checkId(one.id),
			label: text.check.refused,
			words,
		})),
	);
}
