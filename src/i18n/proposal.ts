/** The texts of the plain form, in Italian alone like the questions that it asks. */
export const proposalText = {
	title: 'Modulo per proporre o cambiare un servizio',
	description:
		'Proponi un servizio gratuito per i negozi senza aprire un profilo: domande in passi brevi, con anteprima.',
	lead: 'Rispondi alle domande, guarda come verrà la scheda e manda la proposta. Non serve un profilo.',
	privacy:
		'Le risposte restano in questa pagina finché non le mandi tu. Quello che mandi sarà pubblico: niente nomi, telefoni o e-mail di persone.',
	privacyLink: 'Informativa sulla privacy',
	loading: 'Il modulo si sta aprendo.',
	failed:
		'Il modulo non si è aperto. Controlla il collegamento a Internet e ricarica la pagina. Qui sotto ci sono le stesse domande.',
	noScript:
		'Questo modulo si apre solo con JavaScript, che nel tuo browser è spento. Qui sotto ci sono le stesse domande, da stampare o da mandare per e-mail.',
	step: 'Passo {number} di {count}',
	next: 'Avanti',
	back: 'Indietro',
	more: 'Altri dettagli',
	moreHint: 'Puoi lasciarli come sono.',
	optional: '(facoltativo)',
	choose: 'Scegli',
	error: 'Errore:',
	problems: {
		one: "C'è una risposta da correggere",
		other: 'Ci sono {count} risposte da correggere',
	},
	pageProblem: 'Errore: {title}',
	missing: 'Manca la risposta. Scegli una voce.',
	/** What to do about what a rule finds, where an entry's file and its form have not the same ways. */
	cures: {
		partners: {
			'unique-title':
				"Se è la stessa organizzazione, torna su e rispondi che è già un partner. Se è un'altra, scrivi che cosa la distingue.",
		},
		offers: {
			'unique-title':
				'Se è lo stesso servizio, correggilo dalla sua pagina, con «Gestisci questo servizio». Se è un altro, scrivi nel titolo che cosa lo distingue.',
			'near-duplicate':
				'Se è lo stesso servizio, correggi quello dalla sua pagina, con «Gestisci questo servizio». Se sono due, scrivi che cosa li distingue.',
			'activation-host':
				"Usa una pagina del sito che hai scritto per l'organizzazione. Se anche questo indirizzo è suo, lascialo: la redazione lo controlla.",
		},
	},
	badDay:
		'Questo giorno non esiste, o ne manca un pezzo. Scrivi giorno, mese e anno con le cifre: per esempio 31 3 2027.',
	looking:
		'Stiamo controllando le risposte: ci vuole qualche secondo. Poi vai avanti, o vedi che cosa correggere. Se il catalogo non risponde, il confronto lo farà la redazione.',
	categoryFirst: 'Scegli prima di che cosa si tratta.',
	checkTrouble:
		'Il controllo non è partito: manca il collegamento a Internet. Le risposte sono ancora qui: riprova.',
	day: { day: 'Giorno', month: 'Mese', year: 'Anno' },
	list: {
		item: '{label}, voce {number}',
		add: 'Aggiungi una voce',
		remove: 'Togli',
		up: 'Sposta su',
		down: 'Sposta giù',
		of: ' {label}, voce {number}',
		added: 'Aggiunta la voce {number}.',
		removed: 'Tolta la voce {number}.',
		moved: 'La voce è al posto {number} di {count}.',
	},
	file: {
		hint: "Se l'immagine è troppo grande o in un altro formato, proviamo a convertirla.",
		opening: 'Stiamo guardando il file {name}: fra poco lo trovi qui. Intanto puoi continuare.',
		chosen: 'Hai scelto {name} ({size}).',
		converted: "Hai scelto {name}. Abbiamo convertito l'immagine: ora è di {size}.",
		present: "Nel catalogo c'è {name}. Scegli un file solo se vuoi cambiarlo.",
		remove: "Togli l'immagine",
		removed: 'Immagine tolta.',
		again:
			'Scegli di nuovo il file «{name}»: una bozza ne conserva solo il nome. Se non lo vuoi più, toglilo.',
		unreadable: 'Il file non si è aperto. Scegline un altro.',
	},
	markdown:
		'Una riga vuota separa i capoversi. Per un elenco comincia ogni riga con un asterisco e uno spazio.',
	check: {
		title: 'Puoi proporre?',
		lead: "Prima di cominciare: l'avviso chiede queste cose.",
		legalType: 'Chi propone?',
		person: 'Una persona singola o un libero professionista',
		notEligible: "L'avviso non ammette chi ha questa forma.",
		goals: 'Il servizio serve ad almeno uno di questi obiettivi? {goals}.',
		noGoal: "L'avviso cerca solo servizi per uno di questi obiettivi: {goals}.",
		untrue: "L'avviso lo chiede: «{statement}».",
		yes: 'Sì, è così',
		no: 'No',
		closed: 'Oggi nessun avviso è aperto: non si possono mandare nuove proposte.',
		refused: 'Per ora non puoi proporre',
		wayOut: 'A volte basta cambiare una condizione. Scrivi a {email}.',
	},
	partner: {
		question: "L'organizzazione è già fra i partner del catalogo?",
		known: 'Sì, è già un partner',
		fresh: 'No, è nuova',
		which: 'Quale partner',
		taken: "Nel catalogo c'è già un partner con questo nome. Sceglilo sopra, con «{known}».",
	},
	review: {
		title: 'Anteprima e invio',
		notSent: 'La proposta non è ancora partita: guarda come verrà, poi mandala tu.',
		loading: 'Stiamo controllando le risposte: fra poco vedi qui come verrà.',
		toSend: "Vai all'invio",
		card: 'La scheda negli elenchi',
		page: 'La pagina del servizio',
		partner: "L'organizzazione, con il logo o le iniziali",
		links: "Così la vedranno i negozi. Nell'anteprima i collegamenti non si aprono.",
		advice: 'Consigli',
		adviceLead: 'La redazione guarderà queste frasi. Puoi mandare la proposta anche così.',
		notCompared:
			'Non abbiamo potuto confrontare le risposte con gli altri servizi del catalogo: manca il collegamento a Internet. Lo farà la redazione.',
		back: 'Ci sono ancora risposte da correggere. Correggile per vedere la scheda e mandarla.',
	},
	send: {
		title: 'Manda la proposta',
		lead: 'Scegli il modo più comodo. La redazione legge la proposta prima che si veda nel catalogo.',
		two: "I file sono due: uno per l'organizzazione, uno per il servizio. Mandali insieme.",
		partners: 'il partner',
		offers: 'il servizio',
		mail: 'Per e-mail',
		mailLead:
			'Il messaggio si apre già scritto: devi solo mandarlo a {email}. Se non si apre niente, usa un file.',
		mailLong:
			'Il testo è troppo lungo per un messaggio già scritto. Scarica i file da qui e allegali a un messaggio per {email}.',
		mailPicture:
			"Il messaggio si apre già scritto, ma l'immagine la alleghi tu: prima scaricala da qui. Poi manda tutto a {email}.",
		mailEnclosed: 'In allegato: {name} ({label}), per la cartella {folder}.',
		mailOpen: "Apri l'e-mail",
		mailSubject: 'Proposta: {title}',
		mailText: 'Buongiorno, ecco la nostra proposta per il catalogo.',
		mailAttach: 'Buongiorno, in allegato la nostra proposta per il catalogo: {files}.',
		file: 'Con un file',
		fileLead:
			'Scarica e conserva i file: puoi mandarli più tardi, in un messaggio a {email}. La cartella serve solo a chi lavora nel progetto.',
		download: {
			partners: "Scarica i dati dell'organizzazione",
			offers: 'Scarica il servizio',
		},
		downloadPicture: "Scarica l'immagine ({label})",
		folder: 'cartella {folder}',
		github: 'Su GitHub',
		githubLead:
			'Solo per chi ha un profilo GitHub. Si apre una pagina con il testo: in fondo scegli «Propose changes», poi «Create pull request».',
		githubPaste:
			'Il testo è lungo: con il collegamento si copia negli appunti. Sulla pagina che si apre, incollalo.',
		githubChange:
			'Il file esiste già: il collegamento copia il testo nuovo. Sulla pagina che si apre, cancella tutto e incollalo.',
		githubNew:
			"Manda prima il partner. La proposta del servizio aspetta che l'organizzazione sia nel catalogo.",
		githubNoProfile:
			"Scrivi anche il tuo profilo in «Profili GitHub», al passo «Chi propone»: solo chi è in quell'elenco può proporre servizi da GitHub.",
		githubKnown:
			"Vale se il tuo profilo è fra i «Profili GitHub» dell'organizzazione. Se no, usa l'e-mail.",
		githubPicture:
			"L'immagine non si carica da questa pagina: GitHub lo permette solo a chi può scrivere nel progetto. Scaricala e mandala per e-mail a {email}. Oppure caricala nella tua copia del progetto, sul ramo della proposta, nella {folder}. Finché manca, il controllo automatico lo segnala.",
		propose: 'Proponi {what} su GitHub',
		copied: 'Testo copiato.',
		notCopied: 'Il testo non si è copiato. Copialo da «Leggi il file».',
		read: 'Leggi il file: {path}',
		after:
			'La redazione ti scrive se serve una correzione. Prima di chiudere conserva la bozza, qui sotto: per correggere riparti da lì.',
	},
	keep: {
		title: 'La bozza',
		keep: 'Conserva le risposte in questo browser',
		keepHint:
			'Se lo scegli, le risposte restano su questo dispositivo anche dopo la chiusura. Chi lo usa dopo di te può leggerle. Togli il segno per cancellarle.',
		kept: 'Bozza conservata in questo browser.',
		notKept: 'Questo browser non permette di conservare la bozza.',
		forgotten: 'Bozza cancellata da questo browser.',
		resumed: 'Abbiamo ripreso la bozza conservata in questo browser.',
		resumedByLink: 'Abbiamo ripreso la bozza del collegamento.',
		broken:
			'Il collegamento della bozza è rovinato o incompleto: le risposte non si leggono. Prova a copiarlo di nuovo, tutto intero.',
		link: 'Crea un collegamento alla bozza',
		linkHint:
			'Il collegamento contiene tutte le risposte: aprilo dove vuoi per continuare. Chi lo riceve le può leggere.',
		linkLabel: 'Collegamento alla bozza',
		linkMade: 'Il collegamento è pronto ed è copiato.',
		linkToCopy: 'Il collegamento è pronto: copialo dal riquadro.',
		restart: 'Ricomincia da capo',
		sure: 'Le risposte che hai scritto si cancellano. Vuoi ricominciare?',
		restarted: 'Il modulo è vuoto.',
	},
	paper: {
		title: 'Le domande su carta o per e-mail',
		lead: 'Puoi stampare questa pagina e riempirla, oppure scrivere le risposte in un messaggio a {email}.',
		mail: "Apri un'e-mail con le domande",
		subject: 'Proposta di un servizio',
		mailText: 'Buongiorno, ecco la nostra proposta per il catalogo.',
		again: 'Ripeti per ogni voce.',
		file: 'Scrivi il nome del file e allegalo al messaggio.',
		check: 'Puoi proporre se a tutte queste domande la risposta è sì.',
	},
};
