import { expect, test } from 'vitest';
import { sentencesOf } from '../checks/prose.ts';
import { gulpease, measure } from '../checks/readability.ts';
import { proposalText } from './proposal.ts';

const sentences = textsOf(proposalText)
	.filter((text) => /[.!?…:]$/.test(text))
	.flatMap(sentencesOf)
	.map(measure);

test('the form is read with ease, and none of its sentences has more than 25 words', () => {
	expect(sentences.length).toBeGreaterThan(40);
	expect(gulpease(sentences)).toBeGreaterThanOrEqual(60);
	expect(sentences.filter(({ words }) => words > 25)).toEqual([]);
});

function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return Object.values(value as object).flatMap(textsOf);
}
