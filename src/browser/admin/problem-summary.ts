import { element, show } from './elements.ts';
import type { Place } from './places.ts';
import type { Wrong } from './problems.ts';

/**
 * Lists under the form which answers are to be corrected. What is wrong with each stands beside it.
 *
 * @param goTo is called with the field that somebody chooses
 */
export function problemSummary(goTo: (place: Place) => void) {
	let wrong: Wrong = { placed: [], elsewhere: [] };
	let isOpen = false;

	function draw(): void {
		const { placed, elsewhere } = wrong;
		const count = placed.length + elsewhere.length;
		show('problems', isOpen && count > 0);
		setText(
			'problems-title',
			`La voce non è salvata: ${count === 1 ? "c'è una risposta" : `ci sono ${count} risposte`} da correggere`,
		);
		const list = element('problem-list');
		const names = [
			...placed.map(({ problems: [first] }) => first?.field ?? ''),
			...elsewhere.map(({ field, words }) => `${field}: ${words}`),
		];
		// Somebody may have the cursor on one of them.
		if (JSON.stringify(names) === list.dataset['names']) return;
		list.dataset['names'] = JSON.stringify(names);
		list.replaceChildren(
			...names.map((name, at) => {
				const item = document.createElement('li');
				item.append(at < placed.length ? wayTo(name, at) : name);
				return item;
			}),
		);
	}

	function wayTo(name: string, at: number): HTMLElement {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = name;
		button.addEventListener('click', () => {
			visit(at);
		});
		return button;
	}

	function visit(at: number): void {
		const chosen = wrong.placed[at];
		if (chosen === undefined) element('problems').focus();
		else goTo(chosen.place);
	}

	element('close-problems').addEventListener('click', () => {
		visit(0);
		isOpen = false;
		draw();
	});

	return {
		/** Takes what is left to correct; the list goes away with the last. */
		show: (now: Wrong) => {
			wrong = now;
			draw();
		},
		/**
		 * Opens the list, and goes to the first answer: there a screen reader says at once which it is,
		 * that it is wrong, and why. Only the number of the others is announced.
		 */
		refuse: (now: Wrong) => {
			wrong = now;
			isOpen = true;
			draw();
			visit(0);
		},
	};
}

function setText(id: string, words: string): void {
	const place = element(id);
	if (place.textContent !== words) place.textContent = words;
}
