import type { OfferedOption } from '../../forms/proposal/offered.ts';
import { offeredFor } from '../../forms/proposal/offered.ts';
import type { QuestionProps } from './Question.tsx';
import { tell, type Told } from './told.tsx';

/** One of a few answers. */
export function RadioQuestion(props: QuestionProps) {
	const { field, path, asking } = props;
	return (
		<Radios
			told={tell(props)}
			options={offeredFor(field.shape, asking.answers, asking.content) ?? []}
			choose={(value) => {
				asking.answer(path, value);
			}}
		/>
	);
}

/** One of a few answers to any question. */
export function Radios({ told, options, choose }: RadiosProps) {
	const { id, label, notes, isWrong, described, answer } = told;
	return (
		<fieldset
			class="question"
			id={id}
			role="radiogroup"
			aria-required
			aria-invalid={isWrong}
			{...described}
		>
			<legend>{label}</legend>
			{notes}
			{options.map(({ value, label: name }) => (
				<label class="question-choice" key={value}>
					<input
						type="radio"
						name={id}
						value={value}
						checked={answer === value}
						onChange={() => {
							choose(value);
						}}
					/>
					<span>{name}</span>
				</label>
			))}
		</fieldset>
	);
}

interface RadiosProps {
	told: Told;
	options: OfferedOption[];
	choose: (value: string) => void;
}
