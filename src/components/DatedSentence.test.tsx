import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { en } from '../i18n/en.ts';
import { it } from '../i18n/it.ts';
import { DatedSentence } from './DatedSentence.tsx';
import { shownText } from './testing/shown-text.ts';

// The texts to take along name other things too, and are tested where they are written.
const templates = textsOf({ ...it, keep: { printed: it.keep.printed } }).filter((text) =>
	/\{(?:day|until)\}/.test(text),
);
test('looks at the Italian sentences with a day', () => {
	expect(templates.length).toBeGreaterThan(25);
});

test.each(templates)('"%s" goes with the 8th and the 11th', (template) => {
	for (const number of ['08', '11']) {
		const text = sentence(template, `2026-11-${number}`);
		expect(text).not.toMatch(/\b(?:il|al|dal|del|nel|sul) (?:8|11) /i);
	}
});

test.each(templates)('"%s" goes with the 1st and the 20th', (template) => {
	for (const [day, written] of [
		['2026-12-01', '1º dicembre 2026'],
		['2026-11-20', '20 novembre 2026'],
	] as const) {
		expect(sentence(template, day)).toBe(template.replaceAll(/\{(?:day|until)\}/g, written));
	}
});

test.each([
	['il {day}', ['il 1º', "l'8", "l'11", 'il 20']],
	['Il {day}', ['Il 1º', "L'8", "L'11", 'Il 20']],
	['dal {day}', ['dal 1º', "dall'8", "dall'11", 'dal 20']],
	['al {day}', ['al 1º', "all'8", "all'11", 'al 20']],
	['del {day}', ['del 1º', "dell'8", "dell'11", 'del 20']],
	['nel {day}', ['nel 1º', "nell'8", "nell'11", 'nel 20']],
])('writes "%s" as it is spoken', (template, written) => {
	const days = ['01', '08', '11', '20'].map((number) => `2026-06-${number}`);
	expect(days.map((day) => sentence(template, day))).toEqual(
		written.map((start) => `${start} giugno 2026`),
	);
});

test('gives each of two days its own article', () => {
	const props = { template: it.offer.joinBetween, day: '2026-11-11', until: '2026-11-12' };
	expect(shownText(render(<DatedSentence {...props} lang="it" />))).toBe(
		"Puoi aderire dall'11 novembre 2026 al 12 novembre 2026.",
	);
});

test('marks up the day and leaves the article outside', () => {
	expect(render(<DatedSentence template="dal {day}." day="2026-06-08" lang="it" />)).toBe(
		`dall'<time datetime="2026-06-08">8 giugno 2026</time>.`,
	);
});

test('leaves English as it is', () => {
	const html = render(<DatedSentence template={en.offer.fromDay} day="2026-12-01" lang="en" />);
	expect(shownText(html)).toBe('from 1 December 2026');
});

function sentence(template: string, day: string): string {
	return shownText(render(<DatedSentence template={template} day={day} until={day} lang="it" />));
}

function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(textsOf);
}
