import { type Answers, answerAt, isAsked, isLater } from '../../forms/proposal/answers.ts';
import { proposalText as text } from '../../i18n/proposal.ts';
import type { Field } from '../../schema/describe.ts';
import { idOf } from './asking.ts';
import { Question, type QuestionProps } from './Question.tsx';
import { tell } from './told.tsx';

/** Questions that belong together. */
export function GroupQuestion({ fields, ...props }: QuestionProps & { fields: Field[] }) {
	const { id, label, notes, described } = tell(props);
	return (
		<fieldset class="question question-group" id={id} tabIndex={-1} {...described}>
			<legend>{label}</legend>
			{notes}
			<QuestionsWithMore
				fields={fields.filter((field) => !isLater(field))}
				more={fields.filter(isLater)}
				path={props.path}
				asking={props.asking}
			/>
		</fieldset>
	);
}

/** Questions, and under them those that may be left as they are. */
export function QuestionsWithMore({ more, ...props }: QuestionsProps & { more: Field[] }) {
	const { path, asking } = props;
	const isWrong = more.some(({ key }) =>
		[...asking.problems.keys()].some((id) => id.startsWith(idOf(asking.of, [...path, key]))),
	);
	return (
		<>
			<Questions {...props} />
			{more.length > 0 && (
				<details class="question-more" open={isWrong}>
					<summary>{text.more}</summary>
					<p>{text.moreHint}</p>
					<Questions {...props} fields={more} />
				</details>
			)}
		</>
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
