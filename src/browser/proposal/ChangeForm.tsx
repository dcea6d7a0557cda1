import type { Answers } from '../../forms/proposal/answers.ts';
import { answeredBy, askedBy, type Change, nameIn } from '../../forms/proposal/change.ts';
import { answersOf } from '../../forms/proposal/changed-entry.ts';
import type { Draft } from '../../forms/proposal/draft.ts';
import { pickedFields } from '../../forms/proposal/picked-fields.ts';
import { buildSteps, fieldsOf, type Step } from '../../forms/proposal/steps.ts';
import { proposalChangeText as text } from '../../i18n/proposal-change.ts';
import { AnswersStep } from './AnswersStep.tsx';
import { ChangeLead } from './ChangeLead.tsx';
import type { FormProps } from './form-props.ts';
import { FormFrame } from './FormFrame.tsx';
import { Questions } from './GroupQuestion.tsx';
import { keptAs } from './kept-draft.ts';
import type { ProposalData } from './proposal-data.ts';
import { QuestionsStep } from './QuestionsStep.tsx';
import { Review } from './Review.tsx';
import { stepOf } from './step-of.ts';
import { useForm } from './use-form.ts';
import { problemsIn } from './view-problem.ts';

/**
 * The form for an entry of the catalogue. Its first page asks what somebody wants to do, or shows all
 * answers to choose from; the pages after it are the steps of a proposal, and the last is the review.
 */
export function ChangeForm({ change, original, data, compared, base, today, ...begun }: Props) {
	const { of, action } = change;
	const first = firstDraft(change, original, data);
	const steps = buildSteps().filter((step) => step.of === of);
	const asked = askedBy(action);
	const own: Step = {
		...{ of, title: data.text.manage.actions[action], more: [] },
		fields: asked === undefined ? [] : pickedFields(fieldsOf[of], asked),
	};
	// Where nothing is asked, the first page is the review.
	const review = asked?.length === 0 ? 0 : steps.length + 1;
	const name = nameIn(original);
	const titles = [own.title, ...steps.map(({ title }) => title), text.review];
	const titleOf = (page: number) => titles[page] ?? own.title;
	const form = useForm({
		...{ start: begun.start ?? first, isKept: begun.isKept, message: begun.message },
		...{ content: data.content, keptAs: keptAs(change) },
		titleOf: (page) => `${titleOf(page)} – ${name}`,
	});
	const { draft, pictures, at, go } = form;
	const written = { answers: draft[of], pictures };
	const step = steps[at - 1];
	const look = async (among: Step[]) => {
		const { problemsOfWritten } = await import('./changed-problems.ts');
		const known = await compared();
		const problems = problemsOfWritten(change, original, written, known);
		return { wrong: problemsIn(problems, among), isCompared: known.isCompared };
	};
	const placeIn = (id: string) => (stepOf(id, [own]) === 1 ? 0 : stepOf(id, steps));
	const goOn = () => {
		if (step !== undefined) form.goOn(look([step]), 0);
		else form.goOn(look([own]), review);
	};
	return (
		<FormFrame
			form={form}
			place={name}
			title={titleOf(at)}
			stepOf={placeIn}
			next={step && text.answers}
			goOn={at === review ? undefined : goOn}
			goBack={
				at === 0
					? undefined
					: () => {
							go(0);
						}
			}
			restart={() => {
				form.restart(first, text.restart);
			}}
		>
			{at === 0 && <ChangeLead action={action} original={original} />}
			{at === 0 && action === 'correggi' && (
				<AnswersStep {...{ steps, content: data.content }} answers={draft[of]} go={go} />
			)}
			{at === 0 && <Questions fields={own.fields} path={[]} asking={form.asking(of)} />}
			{step !== undefined && <QuestionsStep key={at} step={step} asking={form.asking(of)} />}
			{at === review && (
				<Review
					look={async () => (await look(steps)).wrong}
					show={async () => {
						const [{ changedOf }, { ChangeReview }] = await Promise.all([
							import('./changed.ts'),
							import('./ChangeReview.tsx'),
						]);
						const known = await compared();
						const changed = changedOf(change, original, written, known, today);
						const go = (id: string) => {
							form.goTo(id, placeIn);
						};
						const shared = { data: known, base, today, announce: form.say, go };
						return <ChangeReview {...{ change, changed, name, ...shared }} />;
					}}
					find={form.find}
					announce={form.say}
				/>
			)}
		</FormFrame>
	);
}

function firstDraft({ of, action }: Change, original: Answers, { content }: ProposalData): Draft {
	const answers = { ...answersOf(of, original), ...answeredBy(action, content.prefills) };
	return { check: {}, known: undefined, step: 0, partners: {}, offers: {}, [of]: answers };
}

interface Props extends FormProps {
	change: Change;
	/** What the entry's file says. */
	original: Answers;
}
