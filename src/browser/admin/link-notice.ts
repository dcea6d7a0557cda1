import type { BegunChange } from '../../forms/proposal/begun-change.ts';
import type { DecapStore } from './decap-store.ts';
import { element, show } from './elements.ts';

/** Says under the form what became of the change that a link asks for, until it is saved or left. */
export function linkNotice(store: DecapStore) {
	let wasChanged = false;

	function say(title: string, todo: string, written: string[] = []): void {
		element('link-title').textContent = title;
		element('link-answers').replaceChildren(
			...written.map((words) => {
				const item = document.createElement('li');
				item.textContent = words;
				return item;
			}),
		);
		show('link-written', written.length > 0);
		element('link-todo').textContent = todo;
		wasChanged = false;
		show('link', true);
	}

	function close(): void {
		show('link', false);
	}

	element('close-link').addEventListener('click', close);
	window.addEventListener('hashchange', close);
	store.follow(() => {
		const hasChanged = store.draft().get('hasChanged') === true;
		if (wasChanged && !hasChanged) close();
		wasChanged = hasChanged;
	});

	return {
		/** It is begun. */
		sayBegun: (action: string, { told, questions }: BegunChange) => {
			const labels = questions.map(({ label }) => `«${label}»`).join(' e ');
			say(
				`«${action}»: ${labels === '' ? 'è tutto pronto' : 'manca la tua risposta'}`,
				`${labels === '' ? 'Controlla' : `Ora rispondi a ${labels}, controlla`} e premi «Salva».`,
				told.map(({ label, after }) => `${label}: ${after.replaceAll('\n', '; ')}`),
			);
		},
		/** The offer is in a state in which it makes no sense. */
		sayUnsuited: (action: string, state: string) => {
			say(
				`«${action}»: adesso non si può`,
				`Lo stato del servizio è «${state}». Non abbiamo scritto niente.`,
			);
		},
		/** Somebody went on with other answers. */
		sayResumed: () => {
			say(nothingWritten, `Hai ripreso le risposte di prima. Salvale, poi ${comeAgain}`);
		},
		/** What the site knows could not be read. */
		sayUnread: () => {
			say(nothingWritten, `Il catalogo non risponde. Controlla il collegamento, poi ${comeAgain}`);
		},
		/** Brings somebody there, where nothing is left to answer. */
		focus: () => {
			element('link').focus();
		},
	};
}

const nothingWritten = 'Non abbiamo scritto niente per te';
const comeAgain = 'torna alla pagina del servizio e scegli di nuovo che cosa fare.';
