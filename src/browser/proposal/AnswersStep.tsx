import type { Answers } from '../../forms/proposal/answers.ts';
import type { ProposalContent } from '../../forms/proposal/offered.ts';
import { fieldsOf, type Step } from '../../forms/proposal/steps.ts';
import { toldAnswers } from '../../forms/proposal/told-answers.ts';
import { writtenOf } from '../../forms/proposal/written.ts';
import { proposalChangeText as text } from '../../i18n/proposal-change.ts';

/** All answers of an entry, step by step, each step with a way to change it. */
export function AnswersStep({ steps, answers, content, go }: Props) {
	return (
		<>
			{steps.map(({ of, title, fields, more }, at) => (
				<section key={title} aria-labelledby={`risposte-${String(at)}`}>
					<h3 id={`risposte-${String(at)}`}>{title}</h3>
					<dl class="answers">
						{toldAnswers(
							[...fields, ...more],
							writtenOf(fieldsOf[of], answers, content),
							content,
						).map(({ key, label, words }) => (
							<div key={key}>
								<dt>{label}</dt> <dd>{words}</dd>
							</div>
						))}
					</dl>
					<button
						class="btn btn-outline-primary"
						type="button"
						onClick={() => {
							go(at + 1);
						}}
					>
						{text.change}
						<span class="visually-hidden"> ({title})</span>
					</button>
				</section>
			))}
		</>
	);
}

interface Props {
	steps: Step[];
	answers: Answers;
	content: ProposalContent;
	/** Opens a step, the first of which is 1. */
	go: (step: number) => void;
}
