import { element } from '../admin/elements.ts';
import type { Words } from './words.ts';

/** The place of the page that says what is wrong with the connection, until somebody has read it. */
export class Notice {
	readonly #box = document.createElement('div');
	readonly #formAddress: string;
	/** What it says, to say nothing twice. */
	#said = '';
	/** What somebody has read and closed. */
	#closed = '';

	/** @param formAddress where the form is, to sign in in another tab */
	constructor(formAddress: string) {
		this.#formAddress = formAddress;
		this.#box.id = 'connection';
		this.#box.setAttribute('role', 'alert');
		this.#box.hidden = true;
		element('foot').prepend(this.#box);
	}

	/**
	 * Says it.
	 *
	 * @param isAnswer whether somebody waits for it, so that it is said even if it was closed before
	 */
	show(words: Words, isAnswer: boolean): void {
		const said = JSON.stringify(words);
		if (said === this.#said || (said === this.#closed && !isAnswer)) return;
		this.#said = said;
		this.#box.replaceChildren(...this.#draw(words));
		this.#box.hidden = false;
	}

	/** Takes away what is no longer true. */
	clear(): void {
		this.#said = '';
		this.#closed = '';
		this.#box.hidden = true;
		this.#box.replaceChildren();
	}

	#draw({ title, sentences, signIn }: Words): HTMLElement[] {
		const close = textElement('button', 'Chiudi');
		close.type = 'button';
		const before = document.activeElement;
		close.addEventListener('click', () => {
			const said = this.#said;
			this.clear();
			this.#closed = said;
			if (before instanceof HTMLElement) before.focus();
		});
		return [
			textElement('h2', title),
			...sentences.map((sentence) => textElement('p', sentence)),
			...(signIn ? [this.#linkToForm()] : []),
			close,
		];
	}

	#linkToForm(): HTMLElement {
		const link = textElement('a', "Entra di nuovo in un'altra scheda");
		link.href = this.#formAddress;
		link.target = '_blank';
		return link;
	}
}

function textElement<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	text: string,
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	element.textContent = text;
	return element;
}
