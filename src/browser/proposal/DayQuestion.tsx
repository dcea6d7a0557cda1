import { proposalText as text } from '../../i18n/proposal.ts';
import type { QuestionProps } from './Question.tsx';
import { tell } from './told.tsx';

/** A day in three parts, which every keyboard and screen reader knows how to write. */
export function DayQuestion(props: QuestionProps) {
	const { path, asking } = props;
	const { id, label, notes, isWrong, described, answer } = tell(props);
	const [year = '', month = '', day = ''] = answer.split('-');
	const parts = { day, month, year };
	const write = (part: keyof typeof parts, typed: string) => {
		const written = { ...parts, [part]: typed.replaceAll(/[\s-]/g, '') };
		const isBlank = Object.values(written).every((each) => each === '');
		asking.answer(path, isBlank ? '' : [written.year, written.month, written.day].join('-'));
	};
	return (
		<fieldset class="question" id={id} {...described}>
			<legend>{label}</legend>
			{notes}
			<div class="question-day">
				{(['day', 'month', 'year'] as const).map((part) => (
					<div key={part} class={`form-group question-part-${part}`}>
						<label for={`${id}-${part}`}>{text.day[part]}</label>
						<input
							class="form-control"
							id={`${id}-${part}`}
							type="text"
							inputMode="numeric"
							autoComplete="off"
							aria-invalid={isWrong}
							value={parts[part]}
							onInput={({ currentTarget }) => {
								write(part, currentTarget.value);
							}}
						/>
					</div>
				))}
			</div>
		</fieldset>
	);
}
