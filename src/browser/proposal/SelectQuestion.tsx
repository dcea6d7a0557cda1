import { offeredFor } from '../../forms/proposal/offered.ts';
import { proposalText as text } from '../../i18n/proposal.ts';
import type { QuestionProps } from './Question.tsx';
import { tell } from './told.tsx';

/** One of many answers, or one that has an answer by itself. */
export function SelectQuestion(props: QuestionProps) {
	const { field, path, asking } = props;
	const { id, label, notes, isWrong, described, answer } = tell(props);
	const options = offeredFor(field.shape, asking.answers, asking.content) ?? [];
	return (
		<div class="form-group question">
			<label for={id}>{label}</label>
			{notes}
			<select
				class="form-select"
				id={id}
				value={answer}
				aria-required={field.required}
				aria-invalid={isWrong}
				{...described}
				onChange={({ currentTarget }) => {
					asking.answer(path, currentTarget.value);
				}}
			>
				{field.default === undefined && <option value="">{text.choose}</option>}
				{options.map(({ value, label: name }) => (
					<option key={value} value={value}>
						{name}
					</option>
				))}
			</select>
		</div>
	);
}
