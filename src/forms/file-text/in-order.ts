import { type Field, innerFields } from '../../schema/describe.ts';
import { type Answers, isGroup } from '../proposal/answers.ts';

/** Answers in the order of the schema, in groups and lists too; what no field asks comes last. */
export function inOrder(fields: Field[], answers: Answers): Answers {
	const known = fields.filter(({ key }) => Object.hasOwn(answers, key));
	const ordered = known.map((field) => [field.key, inside(field, answers[field.key])] as const);
	return { ...Object.fromEntries(ordered), ...without(answers, known) };
}

function inside(field: Field, answer: unknown): unknown {
	const fields = innerFields(field);
	if (Array.isArray(answer)) {
		return answer.map((item: unknown) => (isGroup(item) ? inOrder(fields, item) : item));
	}
	return isGroup(answer) ? inOrder(fields, answer) : answer;
}

function without(answers: Answers, known: Field[]): Answers {
	const keys = new Set(known.map(({ key }) => key));
	return Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.has(key)));
}
