import { expect, test } from 'vitest';
import { retrying, wordsFor } from './words.ts';

test('says what happened, what became of the work and what to do', () => {
	const email = 'vicini@valfiorita.example';
	const until = new Date(2026, 10, 16, 15, 41, 12);
	expect(
		[
			wordsFor({ kind: 'limit', until }, 'save', email),
			wordsFor({ kind: 'limit', until: undefined }, 'status', email),
			wordsFor({ kind: 'signedOut' }, 'save', email),
			wordsFor({ kind: 'signedOut' }, 'enter', email),
			wordsFor({ kind: 'unreachable' }, 'read', email),
			wordsFor({ kind: 'down' }, 'remove', email),
			wordsFor({ kind: 'noFork' }, 'enter', email),
			wordsFor({ kind: 'refused', status: 422 }, 'save', email),
			wordsFor({ kind: 'refused', status: undefined }, 'upload', email),
			retrying,
		].map(({ title, sentences, signIn }) => [`# ${title}`, ...sentences, ...(signIn ? ['→'] : [])]),
	).toMatchInlineSnapshot(`
		[
		  [
		    "# La voce non è salvata",
		    "GitHub ha ricevuto troppe richieste dal tuo profilo e per ora non ne accetta altre.",
		    "Quello che hai scritto è ancora nel modulo: non chiudere questa pagina.",
		    "Il limite finisce alle 15:42: aspetta fino ad allora. Poi torna qui e premi di nuovo «Salva».",
		  ],
		  [
		    "# Lo stato non è cambiato",
		    "GitHub ha ricevuto troppe richieste dal tuo profilo e per ora non ne accetta altre.",
		    "La bozza già salvata non si perde.",
		    "Aspetta qualche minuto. Poi ricarica la pagina e, se serve, scegli di nuovo lo stato.",
		  ],
		  [
		    "# La voce non è salvata",
		    "GitHub non riconosce più il tuo accesso: è scaduto, oppure è stato tolto.",
		    "Quello che hai scritto è ancora nel modulo: non chiudere questa pagina.",
		    "Bisogna entrare di nuovo. Poi torna qui e premi di nuovo «Salva».",
		    "→",
		  ],
		  [
		    "# Non sei ancora dentro",
		    "GitHub non riconosce più il tuo accesso: è scaduto, oppure è stato tolto.",
		    "Quello che hai già salvato non si perde.",
		    "Bisogna entrare di nuovo. Per entrare scegli «Accedi con GitHub».",
		  ],
		  [
		    "# Il modulo non riesce a leggere il catalogo",
		    "GitHub non risponde: forse manca il collegamento a Internet.",
		    "Quello che hai già salvato non si perde. Se stavi scrivendo, il testo è ancora nel modulo: non chiudere questa pagina.",
		    "Controlla il collegamento. Poi riprova. Se non stavi scrivendo, ricarica la pagina.",
		  ],
		  [
		    "# La voce forse non è cancellata",
		    "In questo momento GitHub ha un guasto.",
		    "Il resto del catalogo non è cambiato.",
		    "Aspetta qualche minuto. Poi ricarica la pagina e guarda se c'è ancora.",
		  ],
		  [
		    "# Non sei ancora dentro",
		    "La tua copia del catalogo su GitHub non è ancora pronta.",
		    "Quello che hai già salvato non si perde.",
		    "Aspetta qualche minuto. Per entrare scegli «Accedi con GitHub».",
		  ],
		  [
		    "# La voce non è salvata",
		    "GitHub non ha accettato la richiesta (codice 422).",
		    "Quello che hai scritto è ancora nel modulo: non chiudere questa pagina.",
		    "Aspetta qualche minuto. Poi torna qui e premi di nuovo «Salva». Se non basta, scrivi a vicini@valfiorita.example: ti aiutiamo noi.",
		  ],
		  [
		    "# Il file non è caricato",
		    "GitHub non ha accettato la richiesta.",
		    "Quello che hai scritto è ancora nel modulo: non chiudere questa pagina.",
		    "Aspetta qualche minuto. Poi torna qui e scegli di nuovo il file. Se non basta, scrivi a vicini@valfiorita.example: ti aiutiamo noi.",
		  ],
		  [
		    "# Il collegamento si è interrotto",
		    "GitHub non risponde. Il modulo riprova da solo per circa un minuto.",
		    "Non chiudere questa pagina e controlla il collegamento a Internet.",
		  ],
		]
	`);
});
