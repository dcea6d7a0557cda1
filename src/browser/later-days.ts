import type { Day } from '../schema/fields.ts';
import { recount } from './recount.ts';

/** Shows what is true on a day, and hides what is not, as the page's own attributes tell. */
export async function bringTo(today: Day): Promise<void> {
	for (const element of all('[data-days]')) show(element, isOn(element, today));
	for (const card of all('[data-or-else] > [data-days]')) placeCard(card, today);
	for (const element of all('[data-while-filled]')) {
		show(element, isFilled(element.dataset['whileFilled']));
	}
	for (const element of all('[data-while-empty]')) {
		show(element, !isFilled(element.dataset['whileEmpty']));
	}
	await recount(today);
}

/** A card that leaves its list goes to another, and comes back when its day comes. */
function placeCard(card: HTMLElement, today: Day): void {
	card.dataset['home'] ??= card.parentElement?.id;
	const home = listOf(card.dataset['home']);
	const list = isOn(card, today) ? home : listOf(home?.dataset['orElse']);
	if (list !== card.parentElement) list?.append(card);
	card.hidden = false;
}

/** Whether a day is among those of an element: see src/components/on-days.ts. */
function isOn({ dataset }: HTMLElement, today: Day): boolean {
	return (dataset['days'] ?? '').split(' ').some((stretch) => {
		const [from = '..', until = '..'] = stretch.split('/');
		return (from === '..' || from <= today) && (until === '..' || today <= until);
	});
}

function isFilled(list: string | undefined): boolean {
	return listOf(list)?.querySelector(':scope > :not([hidden])') != null;
}

function listOf(id = ''): HTMLElement | null {
	return document.getElementById(id);
}

function show(element: HTMLElement, shown: boolean): void {
	element.hidden = !shown;
}

function all(selector: string): NodeListOf<HTMLElement> {
	return document.querySelectorAll(selector);
}
