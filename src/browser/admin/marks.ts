import { controlOf, listLabels, wholeOf } from './places.ts';

/**
 * Ties each control to its label, to what is wrong with it and to its hint, for those who do not see
 * that they stand beside each other. Decap does the first for some controls, and no more.
 */
export function markFields(): void {
	for (const label of listLabels()) {
		const control = controlOf(label);
		const whole = wholeOf(label);
		if (control?.isContentEditable === true) nameAfter(label, control);
		else if (control?.id !== label.htmlFor) {
			set(whole, 'role', 'group');
			nameAfter(label, whole);
		}
		const messages = label.nextElementSibling;
		const isWrong = messages !== null && messages.childElementCount > 0;
		describe(control ?? whole, {
			[`problem-${label.htmlFor}`]: isWrong ? messages : null,
			[`hint-${label.htmlFor}`]: whole.querySelector(':scope > p'),
		});
		set(control ?? whole, 'aria-invalid', isWrong ? 'true' : '');
	}
}

function nameAfter(label: HTMLLabelElement, element: HTMLElement): void {
	set(label, 'id', `label-${label.htmlFor}`);
	set(element, 'aria-labelledby', label.id);
}

/** By words of ours, where they are there, and those of others. */
function describe(element: HTMLElement, words: Record<string, Element | null>): void {
	const present: string[] = [];
	for (const [id, place] of Object.entries(words)) {
		if (place === null) continue;
		set(place, 'id', id);
		present.push(id);
	}
	const before = element.getAttribute('aria-describedby')?.split(' ') ?? [];
	const others = before.filter((id) => id !== '' && !Object.hasOwn(words, id));
	set(element, 'aria-describedby', [...present, ...others].join(' '));
}

/** Changes only what is otherwise, since this comes with every letter that is typed. */
function set(element: Element, attribute: string, value: string): void {
	if ((element.getAttribute(attribute) ?? '') === value) return;
	if (value === '') element.removeAttribute(attribute);
	else element.setAttribute(attribute, value);
}
