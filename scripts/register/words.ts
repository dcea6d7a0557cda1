import { plural } from '../../src/i18n/format.ts';
import type { ProposedFile } from './propose-file.ts';

/** What the pull request with a new register says. */
export function proposalText(count: number): { title: string; body: string } {
	return {
		title: 'content(register): count the proposals again',
		body: [
			plural(counted, count, 'it'),
			'Il programma riscrive questo ramo ogni volta che conta: non aggiungere altro qui.',
			'I controlli non partono da soli su quello che apre un programma. Se non li vedi, chiudi e riapri questa richiesta.',
		].join('\n\n'),
	};
}

/** What the program says at its end. */
export function saidOf(proposed: ProposedFile, pages: string): string {
	switch (proposed.kind) {
		case 'unchanged':
			return `La richiesta di modifica dice già tutto: ${proposed.page}`;
		case 'proposed':
			return `Il registro aspetta la redazione: ${proposed.page}`;
		case 'pushed':
			return `Qui un programma non può aprire richieste di modifica. Il ramo è pronto, aprila tu: ${pages}/${proposed.compare}`;
	}
}

const counted = {
	one: 'Il registro, ricontato dalla storia delle proposte: {count} proposta.',
	other: 'Il registro, ricontato dalla storia delle proposte: {count} proposte.',
};
