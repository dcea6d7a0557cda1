import type { QuestionProps } from './Question.tsx';
import { tell } from './told.tsx';

/** A yes that must be said. */
export function YesNoQuestion({ isYes, ...props }: QuestionProps & { isYes: boolean }) {
	const { path, asking } = props;
	const { id, label, notes, isWrong, described } = tell(props);
	return (
		<div class="question">
			{notes}
			<label class="question-choice">
				<input
					type="checkbox"
					id={id}
					checked={isYes}
					aria-invalid={isWrong}
					{...described}
					onChange={({ currentTarget }) => {
						asking.answer(path, currentTarget.checked);
					}}
				/>
				<span>{label}</span>
			</label>
		</div>
	);
}
