import { answerAt } from '../../forms/proposal/answers.ts';
import { offeredFor } from '../../forms/proposal/offered.ts';
import { proposalText as text } from '../../i18n/proposal.ts';
import type { QuestionProps } from './Question.tsx';
import { tell } from './told.tsx';

/** Any of several answers, each with a box to mark. */
export function MarksQuestion(props: QuestionProps) {
	const { field, path, asking } = props;
	const { id, label, notes, isWrong, described } = tell(props);
	const options = offeredFor(field.shape, asking.answers, asking.content) ?? [];
	const answer = answerAt(asking.answers, path);
	const marked: unknown[] = Array.isArray(answer) ? answer : [];
	const mark = (value: string, isMarked: boolean) => {
		asking.answer(
			path,
			options
				.map((option) => option.value)
				.filter((other) => (other === value ? isMarked : marked.includes(other))),
		);
	};
	return (
		<fieldset class="question" id={id} tabIndex={-1} {...described}>
			<legend>{label}</legend>
			{notes}
			{options.length === 0 && <p>{text.categoryFirst}</p>}
			{options.map(({ value, label: name }) => (
				<label class="question-choice" key={value}>
					<input
						type="checkbox"
						checked={marked.includes(value)}
						aria-invalid={isWrong}
						onChange={({ currentTarget }) => {
							mark(value, currentTarget.checked);
						}}
					/>
					<span>{name}</span>
				</label>
			))}
		</fieldset>
	);
}
