import { proposalText } from '../../i18n/proposal.ts';
import { QuestionLink } from './QuestionLink.tsx';
import type { ViewProblem } from './view-problem.ts';

/** What editors will ask about. */
export function Advice({ advice, lead, go }: Props) {
	if (advice.length === 0) return null;
	return (
		<section aria-labelledby="consigli">
			<h3 id="consigli">{proposalText.review.advice}</h3>
			<p>{lead}</p>
			<ul class="question-advice">
				{advice.map(({ id, label, words }) => (
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

interface Props {
	advice: ViewProblem[];
	lead: string;
	/** Brings somebody to a question. */
	go: (id: string) => void;
}
