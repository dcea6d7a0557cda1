import { fill } from '../i18n/format.ts';
import {
	type Choice,
	choiceNames,
	choices,
	orderName,
	orderValues,
	textName,
} from '../catalogue/query-names.ts';
import { readQuery, type SearchQuery } from '../search/query.ts';

/** The query that the form holds. */
export function queryOf(form: HTMLFormElement): SearchQuery {
	const fields = [...new FormData(form)].filter(
		(field): field is [string, string] => typeof field[1] === 'string',
	);
	return readQuery(new URLSearchParams(fields));
}

/** Shows a query in the form. */
export function fillIn(form: HTMLFormElement, { text, chosen, order }: SearchQuery): void {
	const values = {
		[textName]: text,
		...Object.fromEntries(choiceNames.map((choice) => [choices[choice], chosen[choice]])),
		[orderName]: orderValues[order],
	};
	for (const [name, value] of Object.entries(values)) {
		const control = form.elements.namedItem(name);
		if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) continue;
		control.value = value;
	}
}

/** Writes beside every value how many services it leaves. */
export function showCounts(
	form: HTMLFormElement,
	counts: Record<Choice, Map<string, number>>,
	template: string,
): void {
	for (const choice of choiceNames) {
		for (const option of optionsOf(form, choice)) {
			option.dataset['label'] ??= option.text;
			option.text = fill(template, {
				label: option.dataset['label'],
				count: counts[choice].get(option.value) ?? 0,
			});
		}
	}
}

/** Says on the closed box of further filters how many of them are set. */
export function sayHowManySet(form: HTMLFormElement, say: (count: number) => string): void {
	const set = [...form.querySelectorAll<HTMLSelectElement>('details select')].filter(
		({ value }) => value !== '',
	);
	const summary = form.querySelector('summary');
	if (summary !== null) summary.textContent = say(set.length);
}

/** What a value of a choice is called in the form. */
export function labelOf(form: HTMLFormElement, choice: Choice, value: string): string {
	const option = optionsOf(form, choice).find((one) => one.value === value);
	return option?.dataset['label'] ?? option?.text ?? value;
}

/** Every place that the form lets choose. */
export function regionsOf(form: HTMLFormElement): { slug: string; name: string }[] {
	return optionsOf(form, 'region').map((option) => ({
		slug: option.value,
		name: option.dataset['label'] ?? option.text,
	}));
}

/** Adds to what is suggested while somebody types; nothing twice. */
export function suggest(form: HTMLFormElement, phrases: string[]): void {
	const list = form.querySelector('datalist');
	if (list === null) return;
	const known = new Set([...list.options].map(({ value }) => value.toLowerCase()));
	for (const phrase of phrases) {
		if (known.has(phrase.toLowerCase())) continue;
		known.add(phrase.toLowerCase());
		list.append(new Option('', phrase));
	}
}

/** The options of a choice that are values. */
function optionsOf(form: HTMLFormElement, choice: Choice): HTMLOptionElement[] {
	const control = form.elements.namedItem(choices[choice]);
	if (!(control instanceof HTMLSelectElement)) return [];
	return [...control.options].filter(({ value }) => value !== '');
}
