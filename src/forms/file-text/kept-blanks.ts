import { withoutBlanks } from '../../schema/blanks.ts';
import { type Answers, isGroup } from '../proposal/answers.ts';
import { sameItems } from './same-items.ts';

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
		const filled = written.map((item) => withoutBlanks(item).value);
		const origins = sameItems(filled, answer);
		return answer.map((item, at) => {
			const origin = origins[at];
			return origin === undefined ? (item as unknown) : inside(written[origin], item);
		});
	}
	return isGroup(written) && isGroup(answer) ? withKeptBlanks(written, answer) : answer;
}
