import type { Step } from '../../forms/proposal/steps.ts';
import { proposalText as text } from '../../i18n/proposal.ts';
import { type Asking, idOf } from './asking.ts';
import { Questions } from './GroupQuestion.tsx';

/** The questions of a step, and those that may be left as they are. */
export function QuestionsStep({ step, asking }: Props) {
	const isWrong = step.more.some(({ key }) =>
		[...asking.problems.keys()].some((id) => id.startsWith(idOf(asking.of, [key]))),
	);
	return (
		<>
			<Questions fields={step.fields} path={[]} asking={asking} />
			{step.more.length > 0 && (
				<details class="question-more" open={isWrong}>
					<summary>{text.more}</summary>
					<p>{text.moreHint}</p>
					<Questions fields={step.more} path={[]} asking={asking} />
				</details>
			)}
		</>
	);
}

interface Props {
	step: Step;
	asking: Asking;
}
