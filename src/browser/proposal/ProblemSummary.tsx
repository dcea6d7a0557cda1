import { plural } from '../../i18n/format.ts';
import { proposalText as text } from '../../i18n/proposal.ts';
import { QuestionLink } from './QuestionLink.tsx';
import type { ViewProblem } from './view-problem.ts';

/** What is wrong on the page, with a way to each question. */
export function ProblemSummary({ problems, go }: Props) {
	if (problems.length === 0) return null;
	return (
		<section
			class="alert alert-warning question-problems"
			id={summaryId}
			tabIndex={-1}
			aria-labelledby="errori-titolo"
		>
			<h3 id="errori-titolo">{plural(text.problems, problems.length, 'it')}</h3>
			<ul>
				{problems.map(({ id, label, words }) => (
					<li key={id + words}>
						<QuestionLink {...{ id, go }}>
							{label}: {words}
						</QuestionLink>
					</li>
				))}
			</ul>
		</section>
	);
}

/** Where the focus goes when something is wrong. */
export const summaryId = 'errori';

interface Props {
	problems: ViewProblem[];
	/** Brings somebody to a question. */
	go: (id: string) => void;
}
