import { type CheckQuestion, reasonsAgainst } from '../../forms/proposal/self-check.ts';
import { fill } from '../../i18n/format.ts';
import { proposalText as text } from '../../i18n/proposal.ts';
import { Radios } from './RadioQuestion.tsx';
import { notesOf } from './told.tsx';

/** Whether an organisation may join, before anybody writes for nothing. */
export function CheckStep({ questions, given, problems, email, answer }: Props) {
	const reasons = reasonsAgainst(questions, given);
	if (questions.length === 0) {
		return (
			<p class="alert">
				{text.check.closed} {fill(text.check.wayOut, { email })}
			</p>
		);
	}
	return (
		<>
			<p>{text.check.lead}</p>
			{questions.map(({ id, question, answers }) => (
				<Radios
					key={id}
					told={{
						...notesOf(checkId(id), '', problems.get(checkId(id)) ?? []),
						label: question,
						answer: given[id] ?? '',
					}}
					options={answers}
					choose={(value) => {
						answer(id, value);
					}}
				/>
			))}
			<div role="status">
				{reasons.length > 0 && (
					<div class="alert alert-warning">
						<p>{text.check.refused}</p>
						<ul>
							{reasons.map((reason) => (
								<li key={reason}>{reason}</li>
							))}
						</ul>
						<p>{fill(text.check.wayOut, { email })}</p>
					</div>
				)}
			</div>
		</>
	);
}

/** The identifier of a question of the self-check in the page. */
export function checkId(id: string): string {
	return `check-${id}`;
}

interface Props {
	questions: CheckQuestion[];
	given: Record<string, string>;
	problems: ReadonlyMap<string, string[]>;
	/** Of the owner of the site. */
	email: string;
	answer: (question: string, value: string) => void;
}
