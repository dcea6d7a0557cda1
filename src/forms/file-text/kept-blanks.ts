import { withoutBlanks } from '../../schema/blanks.ts';
import { type Answers, isGroup } from '../proposal/answers.ts';

/**
 * Answers with what was blank in a file already, such as an empty list: a form has no such answer, and
 * nobody has taken it away.
 *
 * @param written what the file says
 */
export function withKeptBlanks(written: Answers, answers: Answers): Answers {
	const blank = Object.entries(written).filter(
		([key, value]) => !Object.hasOwn(answers, key) && withoutBlanks(value).value === undefined,
	);
	const kept = Object.entries(answers).map(([key, answer]) => [key, inside(written[key], answer)]);
	return Object.fromEntries([...kept, ...blank]) as Answers;
}

function inside(written: unknown, answer: unknown): unknown {
	if (Array.isArray(written) && Array.isArray(answer)) {
		const isSameLength = written.length === answer.length;
		return isSameLength ? answer.map((item, at) => inside(written[at], item)) : answer;
	}
	return isGroup(written) && isGroup(answer) ? withKeptBlanks(written, answer) : answer;
}
