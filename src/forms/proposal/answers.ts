import type { Field, Shape } from '../../schema/describe.ts';

/**
 * What somebody has answered, by key: texts, days and numbers as they were typed, a list of texts for
 * several choices, a list of either for a list, answers of their own for a group.
 */
export type Answers = Record<string, unknown>;

/** Whether an answer is that of a group of fields. */
export function isGroup(value: unknown): value is Answers {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where an answer stands: keys and positions in lists, outermost first. */
export type Path = readonly (string | number)[];

/** The fields that people without editors' rights are asked, those of the first need first. */
export function askedFields(fields: Field[]): Field[] {
	const asked = fields.filter(({ who }) => who !== 'editor');
	return [...asked.filter((field) => !isLater(field)), ...asked.filter(isLater)];
}

/** Whether a field waits under the other details. */
export function isLater({ step }: Field): boolean {
	return step === 'more';
}

/** Whether the answers beside a field make it a question. */
export function isAsked({ askedWhen }: Field, beside: Answers): boolean {
	if (askedWhen === undefined) return true;
	const answer = beside[askedWhen.field];
	return (typeof answer === 'string' ? answer.trim() : '') === askedWhen.is;
}

/** Whether a list is answered by marking some of what there is to choose from. */
export function isChosenFrom({ item }: Extract<Shape, { kind: 'list' }>): boolean {
	return item.kind === 'choice' || item.kind === 'term';
}

/** The answer at the end of a path; undefined where nobody has been. */
export function answerAt(answers: unknown, path: Path): unknown {
	let answer = answers;
	for (const step of path) {
		if (typeof answer !== 'object' || answer === null || !Object.hasOwn(answer, step)) {
			return undefined;
		}
		answer = (answer as Record<string | number, unknown>)[step];
	}
	return answer;
}

/** The answers with another one at the end of a path, which leads through lists and groups. */
export function withAnswer(answers: Answers, path: Path, answer: unknown): Answers {
	return changed(answers, path, answer) as Answers;
}

function changed(whole: unknown, [step, ...rest]: Path, answer: unknown): unknown {
	if (step === undefined) return answer;
	if (typeof step === 'number') {
		const items: unknown[] = Array.isArray(whole) ? whole : [];
		return items.map((item, at) => (at === step ? changed(item, rest, answer) : item));
	}
	const group = typeof whole === 'object' && whole !== null ? (whole as Answers) : {};
	return { ...group, [step]: changed(group[step], rest, answer) };
}

/**
 * What stands in a form before anybody answers.
 *
 * @param prefills what the form answers by itself
 */
export function firstAnswers(fields: Field[], prefills: Prefills): Answers {
	return Object.fromEntries(
		askedFields(fields).flatMap(({ key, shape, required, prefill, default: given }) => {
			const answer =
				(prefill === undefined ? undefined : prefills[prefill]) ??
				given ??
				(required ? blankAnswer(shape, prefills) : undefined);
			return answer === undefined ? [] : [[key, answer]];
		}),
	);
}

/** What is shown of a field that nobody has answered: as many places of a list as it must have. */
export function blankAnswer(shape: Shape, prefills: Prefills): unknown {
	switch (shape.kind) {
		case 'group':
			return firstAnswers(shape.fields, prefills);
		case 'list':
			return isChosenFrom(shape)
				? []
				: Array.from({ length: shape.min }, () => blankAnswer(shape.item, prefills));
		case 'yesNo':
			return false;
		default:
			return '';
	}
}

export type Prefills = Partial<Record<NonNullable<Field['prefill']>, string | undefined>>;
