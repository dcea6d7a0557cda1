import type { Trouble } from './trouble.ts';

/** What was being done when the trouble came. */
export type Occasion = keyof typeof occasions;

/** What the page says of a trouble. */
export interface Words {
	title: string;
	/** What happened, what became of the work, and what to do. */
	sentences: string[];
	/** Whether to offer the form in another tab, to sign in there. */
	signIn: boolean;
}

/**
 * Says a trouble in plain Italian.
 *
 * @param email where the editors are written to
 */
export function wordsFor(trouble: Trouble, occasion: Occasion, email: string): Words {
	const { title, kept, again } = occasions[occasion];
	return {
		title,
		sentences: [
			whatHappened(trouble),
			kept,
			`${whatFirst(trouble)} ${again}${help(trouble, email)}`,
		],
		signIn: trouble.kind === 'signedOut' && occasion !== 'enter',
	};
}

/** What the login itself says, in Italian, when it lets nobody in. */
export function loginWords(sentence: string): Words {
	return { title: occasions.enter.title, sentences: [sentence], signIn: false };
}

/** What to do where the browser lets no window open to sign in. */
export const blockedLogin =
	"Il browser ha bloccato la finestra per entrare. Permetti a questo sito di aprire finestre: di solito c'è un'icona accanto all'indirizzo. Poi scegli di nuovo «Accedi con GitHub».";

/** While Decap still tries by itself: what it was doing may yet come right. */
export const retrying: Words = {
	title: 'Il collegamento si è interrotto',
	sentences: [
		'GitHub non risponde. Il modulo riprova da solo per circa un minuto.',
		'Non chiudere questa pagina e controlla il collegamento a Internet.',
	],
	signIn: false,
};

/** What the forge's answer says instead of its own sentence: Decap puts it into its notices. */
export function whatHappened(trouble: Trouble): string {
	switch (trouble.kind) {
		case 'limit':
			return 'GitHub ha ricevuto troppe richieste dal tuo profilo e per ora non ne accetta altre.';
		case 'signedOut':
			return 'GitHub non riconosce più il tuo accesso: è scaduto, oppure è stato tolto.';
		case 'unreachable':
			return 'GitHub non risponde: forse manca il collegamento a Internet.';
		case 'down':
			return 'In questo momento GitHub ha un guasto.';
		case 'noFork':
			return 'La tua copia del catalogo su GitHub non è ancora pronta.';
		case 'refused':
			return trouble.status === undefined
				? 'GitHub non ha accettato la richiesta.'
				: `GitHub non ha accettato la richiesta (codice ${trouble.status}).`;
	}
}

function whatFirst(trouble: Trouble): string {
	switch (trouble.kind) {
		case 'limit':
			return waitFor(trouble.until);
		case 'signedOut':
			return 'Bisogna entrare di nuovo.';
		case 'unreachable':
			return 'Controlla il collegamento.';
		case 'down':
		case 'noFork':
		case 'refused':
			return 'Aspetta qualche minuto.';
	}
}

/** Waiting does not always help. */
function help({ kind }: Trouble, email: string): string {
	return kind === 'refused' ? ` Se non basta, scrivi a ${email}: ti aiutiamo noi.` : '';
}

function waitFor(until: Date | undefined): string {
	if (until === undefined) return 'Aspetta qualche minuto.';
	// The minute that has begun is not over yet.
	const minute = new Date(Math.ceil(until.getTime() / 60_000) * 60_000);
	const time = minute.toLocaleTimeString('it-IT', { hour: '2-digit', minute: '2-digit' });
	return `Il limite finisce alle ${time}: aspetta fino ad allora.`;
}

const draftStays = 'La bozza già salvata non si perde.';

const occasions = {
	save: {
		title: 'La voce non è salvata',
		kept: 'Quello che hai scritto è ancora nel modulo: non chiudere questa pagina.',
		again: 'Poi torna qui e premi di nuovo «Salva».',
	},
	status: {
		title: 'Lo stato non è cambiato',
		kept: draftStays,
		again: 'Poi ricarica la pagina e, se serve, scegli di nuovo lo stato.',
	},
	publish: {
		title: 'La voce non è pubblicata',
		kept: draftStays,
		again: 'Poi ricarica la pagina e, se serve, pubblicala di nuovo.',
	},
	remove: {
		title: 'La voce forse non è cancellata',
		kept: 'Il resto del catalogo non è cambiato.',
		again: "Poi ricarica la pagina e guarda se c'è ancora.",
	},
	upload: {
		title: 'Il file non è caricato',
		kept: 'Quello che hai scritto è ancora nel modulo: non chiudere questa pagina.',
		again: 'Poi torna qui e scegli di nuovo il file.',
	},
	read: {
		title: 'Il modulo non riesce a leggere il catalogo',
		kept: 'Quello che hai già salvato non si perde. Se stavi scrivendo, il testo è ancora nel modulo: non chiudere questa pagina.',
		again: 'Poi riprova. Se non stavi scrivendo, ricarica la pagina.',
	},
	enter: {
		title: 'Non sei ancora dentro',
		kept: 'Quello che hai già salvato non si perde.',
		again: 'Per entrare scegli «Accedi con GitHub».',
	},
} as const;
