/** Whether a word says nothing of what is looked for: grammar, and the ways in which people ask. */
export function isStopWord(word: string): boolean {
	return word.length < 2 || stopWords.has(word);
}

// Without accents, as words are compared.
const stopWords = new Set(
	`il lo la gli le un uno una i l dell dello della dei degli delle del al allo alla ai agli alle
	dal dallo dalla dai dagli dalle dall nel nello nella nei negli nelle nell sul sullo sulla sui sugli
	sulle sull all di da in con su per tra fra ad ed od ma se non che chi cui come dove quando quanto
	quanta quanti quante perche piu meno molto poco anche solo cosa qui qua mi ti ci si vi me te noi voi
	lui lei loro mio mia mie miei tuo tua tuoi suo sua suoi nostro nostra nostri questo questa questi
	queste quello quella quelli quest quell ne sono sei siamo siete era essere ho hai ha abbiamo hanno
	avere avrei vorrei voglio vogliamo vogliono volevo cerco cercare devo dobbiamo posso possiamo potrei
	puo serve servono servirebbe bisogno qualcuno qualcosa faccio fare far farsi farmi farci farlo fa faccia fai fanno vado passa passare senza
	mie proprio stesso ogni tutti tutto tutta tutte dopo prima ora mentre e o a so sa gratis gratuito
	gratuita gratuiti gratuite servizio servizi the of for to my and with`.split(/\s+/),
);
