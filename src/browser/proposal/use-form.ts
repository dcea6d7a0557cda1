import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { withAnswer } from '../../forms/proposal/answers.ts';
import type { Draft } from '../../forms/proposal/draft.ts';
import type { ProposalContent } from '../../forms/proposal/offered.ts';
import type { Proposed } from '../../forms/proposal/steps.ts';
import { fill } from '../../i18n/format.ts';
import { proposalText as text } from '../../i18n/proposal.ts';
import { type Asking, focusOn, idOf } from './asking.ts';
import { numberChoices } from './file-choices.ts';
import type { Pictures } from './picture.ts';
import { summaryId } from './ProblemSummary.tsx';
import { useKeptDraft } from './use-kept-draft.ts';
import { useStepHistory } from './step-history.ts';
import { patience, useWaiting } from './use-waiting.ts';
import { byQuestion, type ViewProblem } from './view-problem.ts';

/**
 * What the forms that ask in steps have in common: the answers, the step that is shown, what is wrong
 * in it, and what is said to somebody who does not see it happen.
 *
 * @param options.start what somebody had answered before
 * @param options.keptAs the name under which the browser keeps the draft
 * @param options.titleOf what a step is called in the title of the page
 */
export function useForm({ start, isKept, keptAs, message, content, titleOf }: Options) {
	const [draft, setDraft] = useState(start);
	const [found, setFound] = useState<Found>({ at: 0, problems: [] });
	const [said, say] = useState(message);
	const [pictures, setPictures] = useState<Pictures>({});
	const [choices] = useState(numberChoices);
	const { at, go } = useStepHistory(draft.step);
	const keeper = useKeptDraft({ ...draft, step: at }, { wasKept: isKept, name: keptAs }, say);
	const waiting = useWaiting();
	const heading = useRef<HTMLHeadingElement>(null);
	const shown = useRef(at);
	/** Counts what was asked and where somebody went, so that no late answer leads anywhere. */
	const turn = useRef(0);

	const problems = found.at === at ? found.problems : [];
	const title = titleOf(at);
	useEffect(() => {
		document.title = problems.length > 0 ? fill(text.pageProblem, { title }) : title;
	}, [title, problems]);
	// At once: later it would take the focus from who is quick.
	useLayoutEffect(() => {
		if (shown.current !== at) heading.current?.focus();
		shown.current = at;
		turn.current += 1;
		waiting.stop();
	}, [at]);

	const change = (changed: Draft) => {
		setDraft(changed);
		keeper.setChanged(true);
	};
	return {
		...{ draft, pictures, change, at, go, heading, problems, said, say, keeper },
		/** Whether the answers are being looked at for long. */
		isLooking: waiting.isLong,
		/** Tells what is wrong in the step that is shown. */
		find: (wrong: ViewProblem[]) => {
			setFound({ at, problems: wrong });
		},
		/** Goes to a step if nothing is wrong with the answers of this one, and nobody left it meanwhile. */
		goOn: (look: Promise<Looked>, to: number) => {
			turn.current += 1;
			const asked = turn.current;
			const began = performance.now();
			waiting.begin(look);
			look
				.then(({ wrong, isCompared }) => {
					// Somebody went elsewhere meanwhile, or asked again.
					if (turn.current !== asked) return;
					setFound({ at, problems: wrong });
					if (wrong.length > 0) {
						focusOn(summaryId);
						return;
					}
					// Who has waited is told what it came to; nobody else is told at every step.
					const isLate = performance.now() - began > patience;
					say(isLate && !isCompared ? text.review.notCompared : '');
					go(to);
				})
				.catch((error: unknown) => {
					console.error(error);
					if (turn.current === asked) say(text.checkTrouble);
				});
		},
		/** Brings somebody to a question, with the problems of the step that it stands in. */
		goTo: (id: string, stepOf: (id: string) => number) => {
			const to = stepOf(id);
			if (to !== at) {
				setFound({ at: to, problems: problems.filter((problem) => stepOf(problem.id) === to) });
				// The step's heading takes the focus first.
				shown.current = to;
				go(to);
			}
			setTimeout(() => {
				focusOn(id);
			});
		},
		/** Begins anew, if somebody means it. */
		restart: (first: Draft, words: string) => {
			if (!confirm(text.keep.sure)) return;
			keeper.keep(false);
			choices.forget();
			setDraft(first);
			setPictures({});
			keeper.setChanged(false);
			go(0);
			say(words);
		},
		asking: (of: Proposed): Asking => ({
			of,
			content,
			answers: draft[of],
			pictures,
			problems: byQuestion(problems),
			answer: (path, answer) => {
				change({ ...draft, [of]: withAnswer(draft[of], path, answer) });
			},
			beginChoice: (path) => choices.begin(idOf(of, path)),
			choose: (path, picture) => {
				choices.begin(idOf(of, path));
				// A file is read while somebody goes on writing.
				setPictures((now) => ({ ...now, [idOf(of, path)]: picture }));
				setDraft((now) => ({ ...now, [of]: withAnswer(now[of], path, picture?.name ?? '') }));
				keeper.setChanged(true);
			},
			announce: say,
		}),
	};
}

/** What came of looking at the answers of a step. */
export interface Looked {
	wrong: ViewProblem[];
	/** Whether they could be compared with the catalogue, where that is needed. */
	isCompared: boolean;
}

/** What was found wrong in a step. */
interface Found {
	at: number;
	problems: ViewProblem[];
}

interface Options {
	start: Draft;
	/** Whether this browser keeps the draft. */
	isKept: boolean;
	keptAs: string;
	/** What to say at first. */
	message: string;
	content: ProposalContent;
	titleOf: (step: number) => string;
}
