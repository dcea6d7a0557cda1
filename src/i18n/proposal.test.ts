import { expect, test } from 'vitest';
import { sentencesOf } from '../checks/prose.ts';
import { gulpease, measure } from '../checks/readability.ts';
import { proposalChangeText } from './proposal-change.ts';
import { proposalStateText } from './proposal-state.ts';
import { proposalText } from './proposal.ts';

test.each([
	['the form', proposalText, 40],
	['the form for a change', proposalChangeText, 15],
	['the page of the states of proposals', proposalStateText, 30],
])('%s is read with ease, and no sentence has more than 25 words', (_name, texts, least) => {
	const sentences = textsOf(texts)
		.filter((text) => /[.!?…:]$/.test(text))
		.flatMap(sentencesOf)
		.map(measure);
	expect(sentences.length).toBeGreaterThan(least);
	expect(gulpease(sentences)).toBeGreaterThanOrEqual(60);
	expect(sentences.filter(({ words }) => words > 25)).toEqual([]);
});

function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return Object.values(value as object).flatMap(textsOf);
}
