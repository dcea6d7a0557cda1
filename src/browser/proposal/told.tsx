import type { ComponentChildren } from 'preact';
import { plainHintAt } from '../../forms/proposal/plain-hint.ts';
import { isOptionalAt } from '../../forms/optional.ts';
import { answerAt } from '../../forms/proposal/answers.ts';
import { fieldsOf } from '../../forms/proposal/steps.ts';
import { proposalText as text } from '../../i18n/proposal.ts';
import { idOf } from './asking.ts';
import type { QuestionProps } from './Question.tsx';

/** What is said around the control of a question, and what ties the control to it. */
export interface Told {
	id: string;
	label: ComponentChildren;
	/** The hint and what is wrong, to stand before the control. */
	notes: ComponentChildren;
	isWrong: boolean;
	/** Attributes of the control, or of the group of controls. */
	described: { 'aria-describedby'?: string };
	/** The answer as a text; '' where there is none. */
	answer: string;
}

/** All that is said of a question. */
export function tell({ field, path, asking }: QuestionProps): Told {
	const id = idOf(asking.of, path);
	const fields = fieldsOf[asking.of];
	const isOptional = isOptionalAt(fields, path);
	const hint = [plainHintAt(field, fields, path), kindHint(field)]
		.filter((part) => part !== '')
		.join(' ');
	const answer = answerAt(asking.answers, path);
	return {
		...notesOf(id, hint, asking.problems.get(id) ?? []),
		label: (
			<>
				{field.label}
				{isOptional && <span class="question-optional"> {text.optional}</span>}
			</>
		),
		answer: typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '',
	};
}

/** The hint of a question and what is wrong with its answer. */
export function notesOf(
	id: string,
	hint: string,
	problems: string[],
): Omit<Told, 'label' | 'answer'> {
	const ids = [
		...(hint === '' ? [] : [`${id}-aiuto`]),
		...(problems.length > 0 ? [`${id}-errore`] : []),
	];
	return {
		id,
		isWrong: problems.length > 0,
		notes: (
			<>
				{hint !== '' && (
					<p class="question-hint" id={`${id}-aiuto`}>
						{hint}
					</p>
				)}
				{problems.length > 0 && (
					<div class="question-error" id={`${id}-errore`}>
						{problems.map((words) => (
							<p key={words}>
								<span class="visually-hidden">{text.error} </span>
								{words}
							</p>
						))}
					</div>
				)}
			</>
		),
		described: ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') },
	};
}

/** What is so of every question of a kind. */
function kindHint({ shape }: QuestionProps['field']): string {
	if (shape.kind === 'upload') return text.file.hint;
	return shape.kind === 'text' && shape.control === 'markdown' ? text.markdown : '';
}
