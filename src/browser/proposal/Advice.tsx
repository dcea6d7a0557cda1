import { proposalText } from '../../i18n/proposal.ts';
import type { ViewProblem } from './view-problem.ts';

/** What editors will ask about. */
export function Advice({ advice, lead }: { advice: ViewProblem[]; lead: string }) {
	if (advice.length === 0) return null;
	return (
		<section aria-labelledby="consigli">
			<h3 id="consigli">{proposalText.review.advice}</h3>
			<p>{lead}</p>
			<ul class="question-advice">
				{advice.map(({ id, label, words }) => (
					<li key={id + words}>
						{label}: {words}
					</li>
				))}
			</ul>
		</section>
	);
}
