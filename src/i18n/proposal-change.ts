/** The texts of the plain form where it changes what the catalogue has, in Italian alone. */
export const proposalChangeText = {
	/** What each action does, before anybody answers. */
	leads: {
		rinnova: "Scrivi il nuovo ultimo giorno per aderire. Oggi l'ultimo giorno è il {day}.",
		'posti-esauriti':
			'I negozi vedranno che i posti sono finiti. Quando tornano, riapri il servizio dalla sua pagina.',
		sospendi:
			'I negozi non potranno aderire finché non riapri il servizio. Scrivi il motivo: lo leggono loro.',
		riapri: 'I negozi potranno di nuovo aderire.',
		correggi: 'Queste sono le risposte di ora. Cambia quelle che servono, poi vai avanti.',
		ritira:
			'Il servizio esce dal catalogo e non torna. La pagina resta, con la scritta «Ritirato», per chi la aveva salvata.',
	},
	change: 'Cambia',
	answers: 'Torna alle risposte',
	review: 'Controlla e manda',
	changes: 'Che cosa cambia',
	preview: 'Guarda come verrà',
	before: 'Prima',
	after: 'Dopo',
	nothing: 'Niente',
	unchanged:
		'Le risposte sono come prima: manca una modifica da mandare. Torna indietro e cambia una risposta.',
	adviceLead: 'La redazione guarderà queste frasi. Puoi mandare la modifica anche così.',
	notLater: 'Si può già aderire fino al {day}. Scrivi un giorno che viene dopo.',
	editorsStop:
		'La redazione ha sospeso questo servizio, e solo la redazione può riaprirlo. Lascia lo stato di prima, oppure scrivi alla redazione.',
	unknown: {
		offers: "Nel catalogo non c'è un servizio con questo indirizzo.",
		partners: "Nel catalogo non c'è un partner con questo indirizzo.",
	},
	withdrawn: 'Questo servizio è stato ritirato e non si può più cambiare. Puoi proporne uno nuovo.',
	wayOut: 'Apri la pagina giusta, e in fondo scegli «{title}».',
	lists: { offers: 'Tutti i servizi', partners: 'Tutti i partner' },
	fresh: 'Proponi un servizio nuovo',
	restart: 'Le risposte sono di nuovo quelle del catalogo.',
	send: {
		title: 'Manda la modifica',
		lead: 'Scegli il modo più comodo. La redazione legge la modifica prima che si veda nel catalogo.',
		subject: '{action}: {title}',
		mailText: 'Buongiorno, questa è una modifica per il catalogo.\n\nFile: {path}',
		mailAttach:
			'Buongiorno, in allegato una modifica per il catalogo.\n\nFile: {path}\n\nChe cosa cambia: {labels}.',
	},
	noScript:
		'Per cambiare un servizio già pubblicato, scrivi alla redazione. Scrivi quale servizio è, che cosa cambia e da che giorno.',
	noScriptMail: "Apri un'e-mail per una modifica",
	noScriptSubject: 'Modifica di un servizio',
	noScriptText:
		'Servizio (titolo o indirizzo della pagina):\n\nChe cosa cambia:\n\nDa che giorno:\n',
};
