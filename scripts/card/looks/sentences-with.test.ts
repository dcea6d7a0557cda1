import { expect, test } from 'vitest';
import { cpuStopwatch } from '../../../src/schema/testing/cpu-stopwatch.ts';
import { sentencesWith } from './sentences-with.ts';

test.each([
	['Si paga un canone.', true],
	['Non si paga un canone.', false],
	['Non ti preoccupare, si paga un canone.', true],
	['Non è mai stato chiesto a nessun negozio di altre città un canone.', true],
	['Cannone, canone.', true],
])('%s', (text, isFound) => {
	expect(sentencesWith(text, /canone/g)).toEqual(isFound ? [text] : []);
});

test('a long sentence full of the words is read in no time', () => {
	const text = `${'a '.repeat(5_000)}, ${'non euro '.repeat(1_000)}`;
	const elapsed = cpuStopwatch();
	expect(sentencesWith(text, /euro/g)).toEqual([]);
	expect(elapsed()).toBeLessThan(1_000);
});
