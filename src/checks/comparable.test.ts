import { expect, test } from 'vitest';
import { comparable } from './comparable.ts';

test.each([
	['Vetrina online, pronta in un giorno', 'VETRINA ONLINE pronta in un giorno!'],
	['Più città', 'piu citta'],
	['Отворен е', 'отворен — е'],
])('takes %s for %s', (one, other) => {
	expect(comparable(one)).toBe(comparable(other));
});

test.each([
	['Отворен е конкурсът', 'Друга новина'],
	['新しいお知らせ', '別のお知らせ'],
	['★★★', '???'],
])('tells %s from %s', (one, other) => {
	expect(comparable(one)).not.toBe(comparable(other));
});
