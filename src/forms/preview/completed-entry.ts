import type { z } from 'zod';
import { describeFields, type Field } from '../../schema/describe.ts';
import { parseEntry } from '../../schema/parse.ts';
import { answerAt, type Answers, isGroup, type Path } from '../proposal/answers.ts';
import { standIn, type StandInContent } from './stand-in.ts';

/**
 * Reads an entry that somebody is still writing: what is missing or wrong has a stand-in.
 *
 * @param written the fields as the form would save them
 * @returns the read form, and the questions that wait for an answer
 * @throws when not even an entry of stand-ins is right, which the tests rule out
 */
export function completedEntry<Schema extends z.ZodType<object>>(
	schema: Schema,
	written: Answers,
	content: StandInContent,
): { value: z.output<Schema>; waiting: Field[] } {
	const fields = describeFields(schema);
	const known = Object.fromEntries(
		Object.entries(written).filter(([key]) => fields.some((field) => field.key === key)),
	);
	const found = tryStandIns(schema, fields, known, content) ?? {
		...tryStandIns(schema, fields, {}, content),
		waiting: fields.filter(({ required }) => required),
	};
	if (found.value === undefined) throw new Error('No entry can be made of stand-ins.');
	return {
		value: withTypedTexts(found.value as z.output<Schema>, known, found.waiting),
		waiting: found.waiting,
	};
}

function tryStandIns(
	schema: z.ZodType<object>,
	fields: Field[],
	written: Answers,
	content: StandInContent,
): { value: object; waiting: Field[] } | undefined {
	const attempts = new Map<string, number>();
	const waiting = new Set<Field>();
	let answers = written;
	for (let round = 0; round < 12; round += 1) {
		const parsed = parseEntry(schema, answers, '', 'form');
		const wrong = parsed.ok
			? unknownTerms(fields, answers, content)
			: parsed.findings.map(({ path }) => path);
		if (parsed.ok && wrong.length === 0) return { value: parsed.value, waiting: [...waiting] };
		for (const path of distinct(wrong.map((each) => placeOf(fields, each)))) {
			const key = path.join('.');
			const attempt = attempts.get(key) ?? 0;
			attempts.set(key, attempt + 1);
			answers = replaced(answers, fields, path, (field, own) =>
				standIn(field, own, content, attempt),
			);
			for (const field of fields) if (field.key === path[0]) waiting.add(field);
		}
	}
	return undefined;
}

/** Up to the first list: of a list with a wrong item the whole is replaced. */
function placeOf(fields: Field[], [key, ...rest]: Path): Path {
	const field = fields.find((candidate) => candidate.key === key);
	if (field === undefined || key === undefined) return [];
	return field.shape.kind === 'group' ? [key, ...placeOf(field.shape.fields, rest)] : [key];
}

function replaced(
	answers: Answers,
	fields: Field[],
	[key, ...rest]: Path,
	answer: (field: Field, own: unknown) => unknown,
): Answers {
	const field = fields.find((candidate) => candidate.key === key);
	if (field === undefined) return answers;
	const own = answers[field.key];
	if (field.shape.kind !== 'group' || rest.length === 0 || !isGroup(own))
		return { ...answers, [field.key]: answer(field, own) };
	return { ...answers, [field.key]: replaced(own, field.shape.fields, rest, answer) };
}

/** The schema does not know the vocabularies. */
function unknownTerms(fields: Field[], answers: Answers, { options }: StandInContent): Path[] {
	return fields.flatMap((field): Path[] => {
		const item = field.shape.kind === 'list' ? field.shape.item : field.shape;
		const inner = item.kind === 'group' ? item.fields : [];
		const answer = answerAt(answers, [field.key]);
		const answered = [answer].flat().filter((each) => each !== undefined && each !== '');
		const isUnknown = answered.some((each) => {
			if (item.kind === 'term')
				return options[item.vocabulary].every(({ value }) => value !== each);
			return (
				inner.length > 0 &&
				isGroup(each) &&
				unknownTerms(inner, each, { options } as StandInContent).length > 0
			);
		});
		return isUnknown ? [[field.key]] : [];
	});
}

/** A text may be shown before it is long enough. */
function withTypedTexts<Value extends object>(
	value: Value,
	written: Answers,
	waiting: Field[],
): Value {
	const texts = waiting.flatMap(({ key, label, shape }) => {
		if (shape.kind !== 'text' || !(key in value)) return [];
		const typed = written[key];
		const isTyped = typeof typed === 'string' && typed.trim() !== '';
		return [[key, isTyped ? typed : `${label}…`]];
	});
	return { ...value, ...(Object.fromEntries(texts) as object) };
}

function distinct(paths: Path[]): Path[] {
	return [...new Map(paths.map((path) => [path.join('.'), path])).values()].filter(
		(path) => path.length > 0,
	);
}
