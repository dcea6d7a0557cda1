import { type Draft, lastStep, newDraft } from '../../forms/proposal/draft.ts';
import { toldByCheck } from '../../forms/proposal/self-check.ts';
import { newSteps } from '../../forms/proposal/steps.ts';
import { fill } from '../../i18n/format.ts';
import { proposalText as text } from '../../i18n/proposal.ts';
import { CheckStep } from './CheckStep.tsx';
import type { FormProps } from './form-props.ts';
import { FormFrame } from './FormFrame.tsx';
import { newProposal } from './kept-draft.ts';
import { PartnerStep } from './PartnerStep.tsx';
import { QuestionsStep } from './QuestionsStep.tsx';
import { Review } from './Review.tsx';
import { stepOf } from './step-of.ts';
import { allProblems, stepProblems } from './step-problems.ts';
import { useForm } from './use-form.ts';
import { byQuestion } from './view-problem.ts';

/** The form: a step at a time, checked when somebody goes on, and as a whole at the end. */
export function ProposalForm({ data, compared, base, today, ...begun }: FormProps) {
	const { start, isKept, message } = begun;
	const first = newDraft(data.content.prefills);
	const form = useForm({
		...{ start: start ?? first, isKept, message, content: data.content },
		keptAs: newProposal,
		titleOf: (step) => `${nameOf(step)} – ${placeOf(step)}`,
	});
	const { draft, pictures, change, at, problems } = form;
	const written = { draft, pictures };
	const goOn = async () => {
		// Whoever may go on from the first step will need it soon.
		const asked = compared();
		const known = at === 0 ? { ...data, isCompared: true } : await asked;
		const wrong = await stepProblems(steps[at - 1], written, known);
		if (at === 0 && wrong.length === 0) change(withTold(draft));
		return { wrong, isCompared: known.isCompared };
	};

	const step = steps[at - 1];
	return (
		<FormFrame
			form={form}
			place={placeOf(at)}
			title={nameOf(at)}
			stepOf={placeIn}
			goOn={
				at < lastStep && data.questions.length > 0
					? () => {
							form.goOn(goOn(), at + 1);
						}
					: undefined
			}
			goBack={
				at > 0
					? () => {
							form.go(at - 1);
						}
					: undefined
			}
			restart={() => {
				form.restart(first, text.keep.restarted);
			}}
		>
			{at === 0 && (
				<CheckStep
					questions={data.questions}
					given={draft.check}
					problems={byQuestion(problems)}
					email={data.joined.site.owner.email}
					answer={(question, value) => {
						change({ ...draft, check: { ...draft.check, [question]: value } });
					}}
				/>
			)}
			{step?.of === 'partners' && (
				<PartnerStep
					step={step}
					asking={form.asking('partners')}
					partners={data.partners}
					known={draft.known}
					choose={(known) => {
						change({ ...draft, known });
					}}
				/>
			)}
			{step?.of === 'offers' && (
				<QuestionsStep key={at} step={step} asking={form.asking('offers')} />
			)}
			{at === lastStep && (
				<Review
					look={async () => allProblems(written, await compared())}
					show={async () => {
						const [{ proposalOf }, { ReviewStep }] = await Promise.all([
							import('./proposal.ts'),
							import('./ReviewStep.tsx'),
						]);
						const known = await compared();
						const proposal = proposalOf(written, known, today);
						const go = (id: string) => {
							form.goTo(id, placeIn);
						};
						const shared = { data: known, base, today, announce: form.say, go };
						return proposal && <ReviewStep proposal={proposal} {...shared} />;
					}}
					find={form.find}
					announce={form.say}
				/>
			)}
		</FormFrame>
	);
}

/** What the self-check told is not asked again. */
function withTold(draft: Draft): Draft {
	const told = toldByCheck(draft.check);
	return {
		...draft,
		partners: { ...draft.partners, ...told.partners },
		offers: { ...draft.offers, ...told.offers },
	};
}

function placeIn(id: string): number {
	return stepOf(id, steps);
}

function nameOf(step: number): string {
	return titles[step] ?? text.check.title;
}

function placeOf(step: number): string {
	return fill(text.step, { number: step + 1, count: titles.length });
}

const steps = newSteps();
const titles = [text.check.title, ...steps.map(({ title }) => title), text.review.title];
