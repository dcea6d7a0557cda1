import type { Question } from '../questions.ts';
import { asText } from './as-text.ts';
import { listed } from './fitted.ts';

/** What the person decides, before all that leads to it. */
export function questionsBlocks(questions: readonly Question[]): string[] {
	if (questions.length === 0) return [];
	const lines = questions.map(({ number, words, more }, at) => {
		const rule = number === undefined ? 'Altri controlli' : `Regola ${number}`;
		return `${at + 1}. **${rule}.** ${asText(words, 500)}${moreWords(more)}`;
	});
	return [
		questions.length === 1 ? '**Decidi tu:**' : '**Decidi tu, prima le cose più importanti:**',
		listed(lines, mostQuestions, (left) => `- … e altre ${left}, più sotto.`).join('\n'),
	];
}

function moreWords(more: number): string {
	if (more === 0) return '';
	return more === 1
		? " Più sotto c'è un'altra domanda."
		: ` Più sotto ci sono altre ${more} domande.`;
}

const mostQuestions = 10;
