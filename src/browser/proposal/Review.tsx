import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { proposalText as text } from '../../i18n/proposal.ts';
import type { ViewProblem } from './view-problem.ts';

/** The last step: what draws the preview and writes the files is fetched when somebody comes here. */
export function Review({ look, show, find, announce }: Props) {
	const [shown, setShown] = useState<ComponentChild>();
	const [isWrong, setIsWrong] = useState(false);
	useEffect(() => {
		const review = async () => {
			const problems = await look();
			find(problems);
			setIsWrong(problems.length > 0);
			if (problems.length === 0) setShown(await show());
		};
		review().catch((error: unknown) => {
			console.error(error);
			announce(text.checkTrouble);
		});
	}, []);
	if (isWrong) return <p>{text.review.back}</p>;
	return <>{shown ?? <p role="status">{text.review.loading}</p>}</>;
}

interface Props {
	/** Everything that is wrong. */
	look: () => Promise<ViewProblem[]>;
	/** What is shown once nothing is. */
	show: () => Promise<ComponentChild>;
	/** Is told all that is wrong. */
	find: (problems: ViewProblem[]) => void;
	announce: (words: string) => void;
}
