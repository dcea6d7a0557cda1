import type { Step } from '../../forms/proposal/steps.ts';
import type { Asking } from './asking.ts';
import { QuestionsWithMore } from './GroupQuestion.tsx';

/** The questions of a step, and those that may be left as they are. */
export function QuestionsStep({ step: { fields, more }, asking }: Props) {
	return <QuestionsWithMore fields={fields} more={more} path={[]} asking={asking} />;
}

interface Props {
	step: Step;
	asking: Asking;
}
