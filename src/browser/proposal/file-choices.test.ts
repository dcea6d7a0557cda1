import { expect, test } from 'vitest';
import { numberChoices } from './file-choices.ts';

test('of two files chosen for a question only the later one is the last', () => {
	const choices = numberChoices();
	const isFirstLast = choices.begin('partners-logo');
	const isSecondLast = choices.begin('partners-logo');
	expect([isFirstLast(), isSecondLast()]).toEqual([false, true]);
});

test('a file chosen for one question leaves that of another question in its right', () => {
	const choices = numberChoices();
	const isLast = choices.begin('partners-logo');
	choices.begin('offers-image');
	expect(isLast()).toBe(true);
});

test('after a new beginning no earlier choice is the last', () => {
	const choices = numberChoices();
	const isLast = choices.begin('partners-logo');
	choices.forget();
	expect(isLast()).toBe(false);
	choices.begin('partners-logo');
	expect(isLast()).toBe(false);
});
