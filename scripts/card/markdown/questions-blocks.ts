import type { Question } from '../questions.ts';
import { asText } from './as-text.ts';
import { type EntryNames, nameBefore } from './entry-names.ts';
import { listed } from './fitted.ts';

/** What the person decides, before all that leads to it. */
export function questionsBlocks(questions: readonly Question[], names: EntryNames): string[] {
	if (questions.length === 0) return [];
	const lines = questions.map(({ number, file, words }, at) => {
		const rule = number === undefined ? 'Altri controlli' : `Regola ${number}`;
		return `${at + 1}. **${rule}.** ${nameBefore(file, names, words)}${asText(words, 500)}`;
	});
	return [
		questions.length === 1 ? '**Decidi tu:**' : '**Decidi tu, prima le cose più importanti:**',
		listed(
			lines,
			mostQuestions,
			(left) => `- … e ${left === 1 ? "un'altra" : `altre ${left}`}, più sotto.`,
		).join('\n'),
	];
}

const mostQuestions = 10;
