import { useEffect, useRef, useState } from 'preact/hooks';
import { withAnswer } from '../../forms/proposal/answers.ts';
import { type Draft, lastStep, newDraft } from '../../forms/proposal/draft.ts';
import { toldByCheck } from '../../forms/proposal/self-check.ts';
import { buildSteps, type Proposed } from '../../forms/proposal/steps.ts';
import { fill } from '../../i18n/format.ts';
import { proposalText as text } from '../../i18n/proposal.ts';
import type { Day } from '../../schema/fields.ts';
import { type Asking, focusOn } from './asking.ts';
import { CheckStep } from './CheckStep.tsx';
import { DraftKeeper } from './DraftKeeper.tsx';
import { PartnerStep } from './PartnerStep.tsx';
import { ProblemSummary, summaryId } from './ProblemSummary.tsx';
import type { ProposalData } from './proposal-data.ts';
import { QuestionsStep } from './QuestionsStep.tsx';
import { Review } from './Review.tsx';
import { StepButtons } from './StepButtons.tsx';
import { stepOf } from './step-of.ts';
import { stepProblems } from './step-problems.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import { useStepHistory } from './step-history.ts';
import { byQuestion, type ViewProblem } from './view-problem.ts';

/** The form: a step at a time, checked when somebody goes on, and as a whole at the end. */
export function ProposalForm({ data, base, today, start, isKept, message }: Props) {
	const first = newDraft(data.content.prefills);
	const [draft, setDraft] = useState(start ?? first);
	const [found, setFound] = useState<Found>({ at: 0, problems: [] });
	const [said, setSaid] = useState(message);
	const { at, go } = useStepHistory(draft.step);
	const keeper = useKeptDraft({ ...draft, step: at }, isKept, setSaid);
	const heading = useRef<HTMLHeadingElement>(null);
	const shown = useRef(at);

	const problems = found.at === at ? found.problems : [];
	const title = titles[at] ?? text.check.title;
	const place = fill(text.step, { number: at + 1, count: titles.length });
	useEffect(() => {
		const page = `${title} – ${place}`;
		document.title = problems.length > 0 ? fill(text.pageProblem, { title: page }) : page;
	}, [title, place, problems]);
	useEffect(() => {
		if (shown.current !== at) heading.current?.focus();
		shown.current = at;
	}, [at]);

	const change = (changed: Draft) => {
		setDraft(changed);
		keeper.setChanged(true);
	};
	const goOn = async () => {
		const wrong = await stepProblems(steps[at - 1], draft, data);
		setFound({ at, problems: wrong });
		if (wrong.length > 0) {
			focusOn(summaryId);
			return;
		}
		if (at === 0) change(withTold(draft));
		setSaid('');
		go(at + 1);
	};
	const restart = () => {
		keeper.keep(false);
		setDraft(first);
		keeper.setChanged(false);
		go(0);
		setSaid(text.keep.restarted);
	};
	/** Brings somebody to a question, from the review into its step. */
	const goTo = (id: string) => {
		const to = stepOf(id, steps);
		if (at === lastStep) {
			setFound({
				at: to,
				problems: problems.filter((problem) => stepOf(problem.id, steps) === to),
			});
			// The step's heading takes the focus first.
			shown.current = to;
			go(to);
		}
		setTimeout(() => {
			focusOn(id);
		});
	};
	const asking = (of: Proposed): Asking => ({
		of,
		answers: draft[of],
		content: data.content,
		problems: byQuestion(problems),
		answer: (path, answer) => {
			change({ ...draft, [of]: withAnswer(draft[of], path, answer) });
		},
		announce: setSaid,
	});

	const step = steps[at - 1];
	return (
		<form
			class="proposal"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				goOn().catch((error: unknown) => {
					console.error(error);
					setSaid(text.checkTrouble);
				});
			}}
		>
			<p class="proposal-place">{place}</p>
			<h2 ref={heading} tabIndex={-1}>
				{title}
			</h2>
			<p class="proposal-said" role="status">
				{said}
			</p>
			<ProblemSummary problems={problems} go={goTo} />
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
					asking={asking('partners')}
					partners={data.partners}
					known={draft.known}
					choose={(known) => {
						change({ ...draft, known });
					}}
				/>
			)}
			{step?.of === 'offers' && <QuestionsStep key={at} step={step} asking={asking('offers')} />}
			{at === lastStep && (
				<Review
					{...{ draft, data, base, today }}
					find={(all) => {
						setFound({ at, problems: all });
					}}
					announce={setSaid}
				/>
			)}
			<StepButtons
				mayGoOn={at < lastStep && data.questions.length > 0}
				mayGoBack={at > 0}
				goBack={() => {
					go(at - 1);
				}}
			/>
			<DraftKeeper
				draft={{ ...draft, step: at }}
				isKept={keeper.isKept}
				keep={keeper.keep}
				restart={restart}
				announce={setSaid}
			/>
		</form>
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

const steps = buildSteps();
const titles = [text.check.title, ...steps.map(({ title }) => title), text.review.title];

/** What was found wrong in a step. */
interface Found {
	at: number;
	problems: ViewProblem[];
}

interface Props {
	/** With the day of today among the answers that the form gives by itself. */
	data: ProposalData;
	/** The path the pages live under. */
	base: string;
	today: Day;
	/** What somebody had answered before; undefined for a new proposal. */
	start: Draft | undefined;
	/** Whether this browser keeps the draft. */
	isKept: boolean;
	/** What to say at first. */
	message: string;
}
