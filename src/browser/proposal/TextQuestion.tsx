import type { QuestionProps } from './Question.tsx';
import { tell } from './told.tsx';

/** A text of one line or more. */
export function TextQuestion(props: QuestionProps) {
	const { field, path, asking } = props;
	const { id, label, notes, isWrong, described, answer } = tell(props);
	const { shape } = field;
	const isLong = shape.kind === 'text' && shape.control !== 'line';
	const shared = {
		...described,
		id,
		class: 'form-control',
		value: answer,
		'aria-required': field.required,
		'aria-invalid': isWrong,
	};
	return (
		<div class="form-group question">
			<label for={id}>{label}</label>
			{notes}
			{isLong ? (
				<textarea
					{...shared}
					rows={shape.control === 'markdown' ? 12 : 4}
					onInput={({ currentTarget }) => {
						asking.answer(path, currentTarget.value);
					}}
				/>
			) : (
				<input
					{...shared}
					type="text"
					inputMode={keyboardOf(field)}
					autoComplete="off"
					onInput={({ currentTarget }) => {
						asking.answer(path, currentTarget.value);
					}}
				/>
			)}
		</div>
	);
}

/** The keyboard that a phone shows. */
function keyboardOf({ shape }: QuestionProps['field']) {
	switch (shape.kind) {
		case 'webAddress':
			return 'url';
		case 'email':
			return 'email';
		case 'wholeNumber':
			return 'numeric';
		case 'pattern':
			return shape.is === 'phone' ? 'tel' : 'text';
		default:
			return 'text';
	}
}
