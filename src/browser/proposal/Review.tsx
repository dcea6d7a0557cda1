import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../forms/proposal/draft.ts';
import { proposalText as text } from '../../i18n/proposal.ts';
import type { Day } from '../../schema/fields.ts';
import type { ProposalData } from './proposal-data.ts';
import type { ReviewStep } from './ReviewStep.tsx';
import type { Proposal } from './proposal.ts';
import { allProblems } from './step-problems.ts';
import type { ViewProblem } from './view-problem.ts';

/** The last step: what draws the preview and writes the files is fetched when somebody comes here. */
export function Review({ draft, data, base, today, find, announce }: Props) {
	const [shown, setShown] = useState<Shown>();
	const [isWrong, setIsWrong] = useState(false);
	useEffect(() => {
		const look = async () => {
			const problems = await allProblems(draft, data);
			find(problems);
			setIsWrong(problems.length > 0);
			if (problems.length > 0) return;
			const [{ proposalOf }, { ReviewStep: Step }] = await Promise.all([
				import('./proposal.ts'),
				import('./ReviewStep.tsx'),
			]);
			const proposal = proposalOf(draft, data, today);
			if (proposal !== undefined) setShown({ Step, proposal });
		};
		look().catch((error: unknown) => {
			console.error(error);
			announce(text.checkTrouble);
		});
	}, []);
	if (isWrong) return <p>{text.review.back}</p>;
	if (shown === undefined) return <p role="status">{text.loading}</p>;
	return <shown.Step proposal={shown.proposal} {...{ data, base, today, announce }} />;
}

interface Shown {
	Step: typeof ReviewStep;
	proposal: Proposal;
}

interface Props {
	draft: Draft;
	data: ProposalData;
	base: string;
	today: Day;
	/** Is told all that is wrong. */
	find: (problems: ViewProblem[]) => void;
	announce: (words: string) => void;
}
