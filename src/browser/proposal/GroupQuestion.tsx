import { type Answers, answerAt, isAsked } from '../../forms/proposal/answers.ts';
import type { Field } from '../../schema/describe.ts';
import { Question, type QuestionProps } from './Question.tsx';
import { tell } from './told.tsx';

/** Questions that belong together. */
export function GroupQuestion({ fields, ...props }: QuestionProps & { fields: Field[] }) {
	const { id, label, notes, described } = tell(props);
	return (
		<fieldset class="question question-group" id={id} tabIndex={-1} {...described}>
			<legend>{label}</legend>
			{notes}
			<Questions fields={fields} path={props.path} asking={props.asking} />
		</fieldset>
	);
}

/** The questions of a group that the answers beside them make questions. */
export function Questions({ fields, path, asking }: QuestionsProps) {
	const own = answerAt(asking.answers, path);
	const beside = typeof own === 'object' && own !== null ? (own as Answers) : {};
	return (
		<>
			{fields
				.filter((field) => isAsked(field, beside))
				.map((field) => (
					<Question key={field.key} field={field} path={[...path, field.key]} asking={asking} />
				))}
		</>
	);
}

interface QuestionsProps extends Omit<QuestionProps, 'field'> {
	fields: Field[];
}
