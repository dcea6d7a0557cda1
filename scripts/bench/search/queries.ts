import type { Region } from '../../../src/schema/regions.ts';

/** What a merchant types, and what would help. */
export interface JudgedQuery {
	words: string;
	/** Identifiers of services; an offer with any of them is an answer. */
	services: string[];
	/** Where the answer must hold, for a query that names a place. */
	region?: Region;
}

/**
 * A hundred queries, judged from the vocabulary of services before any engine was asked. They are
 * the measure and stay as they are: whoever tunes the search looks at those in even places alone.
 */
export const queries: JudgedQuery[] = [
	// One word.
	{ words: 'pos', services: ['pos-mobile'] },
	{ words: 'bancomat', services: ['pos-mobile'] },
	{ words: 'fatture', services: ['fatturazione-elettronica'] },
	{ words: 'scontrini', services: ['cassa'] },
	{ words: 'spid', services: ['firma-e-pec'] },
	{ words: 'pec', services: ['firma-e-pec'] },
	{ words: 'wifi', services: ['connettivita'] },
	{ words: 'antivirus', services: ['sicurezza-informatica'] },
	{ words: 'corriere', services: ['spedizioni', 'consegna-in-bici'] },
	{ words: 'volantini', services: ['volantino-digitale'] },
	{ words: 'fotografo', services: ['foto-e-testi'] },
	{ words: 'prenotazioni', services: ['prenotazioni'] },
	{ words: 'inventario', services: ['magazzino'] },
	{ words: 'ecommerce', services: ['negozio-online'] },
	{ words: 'recensioni', services: ['scheda-mappe'] },
	{ words: 'tutorial', services: ['guida'] },
	{ words: 'preventivi', services: ['preventivi-e-ordini'] },
	{ words: 'lezioni', services: ['corso'] },
	{ words: 'traduzioni', services: ['foto-e-testi'] },
	{ words: 'coupon', services: ['buoni-digitali'] },
	// Two or three words.
	{ words: 'sito internet', services: ['sito-web'] },
	{ words: 'fattura elettronica', services: ['fatturazione-elettronica'] },
	{ words: 'consegna a domicilio', services: ['consegna-in-giornata', 'consegna-in-bici'] },
	{ words: 'registratore di cassa', services: ['cassa'] },
	{ words: 'firma digitale', services: ['firma-e-pec'] },
	{ words: 'posta certificata', services: ['firma-e-pec'] },
	{ words: 'codici a barre', services: ['magazzino'] },
	{ words: 'carte di credito', services: ['pos-mobile'] },
	{ words: 'buoni regalo', services: ['buoni-digitali'] },
	{ words: 'pagamento a distanza', services: ['link-di-pagamento', 'pagamenti-online'] },
	{ words: 'foto prodotti', services: ['foto-e-testi'] },
	{ words: "orari d'apertura su internet", services: ['scheda-mappe'] },
	{ words: 'menù digitale', services: ['volantino-digitale'] },
	{ words: 'pagina social', services: ['social-media'] },
	{ words: 'pubblicità su internet', services: ['pubblicita-online'] },
	{ words: 'aiuto al telefono', services: ['help-desk'] },
	{ words: 'corso di computer', services: ['corso'] },
	{ words: 'mercato online della città', services: ['marketplace-locale'] },
	{ words: 'catalogo dei prodotti', services: ['vetrina-online'] },
	{ words: 'punti di ritiro', services: ['punto-di-ritiro'] },
	{ words: 'pos senza commissioni', services: ['pos-mobile'] },
	{ words: 'linea internet veloce', services: ['connettivita'] },
	{ words: 'programma per il magazzino', services: ['magazzino'] },
	{ words: 'newsletter ai clienti', services: ['newsletter'] },
	// Whole sentences.
	{
		words: 'voglio vendere su internet',
		services: ['negozio-online', 'vetrina-online', 'marketplace-locale', 'sito-web'],
	},
	{ words: 'come faccio a farmi pagare con la carta', services: ['pos-mobile'] },
	{ words: 'non so da dove cominciare', services: ['consulenza-primo-passo'] },
	{
		words: 'vorrei portare la spesa a casa dei clienti',
		services: ['consegna-in-giornata', 'consegna-in-bici', 'gestione-consegne'],
	},
	{ words: 'ho bisogno di qualcuno che mi segua passo passo', services: ['tutoraggio'] },
	{ words: 'cerco uno che mi faccia le foto dei vestiti', services: ['foto-e-testi'] },
	{ words: 'voglio comparire sulle mappe', services: ['scheda-mappe'] },
	{ words: 'mi serve un numero da chiamare se il computer non va', services: ['help-desk'] },
	{ words: 'come mando la fattura elettronica', services: ['fatturazione-elettronica'] },
	{ words: 'devo spedire pacchi in tutta Italia', services: ['spedizioni'] },
	{ words: "i clienti vogliono prenotare l'appuntamento da soli", services: ['prenotazioni'] },
	{ words: 'ricevere gli ordini senza perdere i foglietti', services: ['preventivi-e-ordini'] },
	{
		words: 'far sapere ai clienti le offerte della settimana',
		services: ['volantino-digitale', 'newsletter'],
	},
	{ words: 'ho paura delle truffe', services: ['sicurezza-informatica'] },
	{ words: 'come salvo i dati del computer', services: ['sicurezza-informatica'] },
	{ words: 'vorrei incassare un acconto con il telefonino', services: ['link-di-pagamento'] },
	{ words: 'quanta merce mi resta', services: ['magazzino'] },
	{ words: 'qui internet non prende', services: ['connettivita'] },
	{ words: 'imparare a usare il computer', services: ['corso', 'tutoraggio'] },
	{ words: 'un consiglio prima di scegliere il programma', services: ['consulenza-primo-passo'] },
	{ words: 'vendere insieme agli altri negozi della via', services: ['marketplace-locale'] },
	{ words: 'il cliente ordina e passa lui a prendere', services: ['punto-di-ritiro'] },
	{ words: 'chi mi aiuta a tenere la pagina facebook', services: ['social-media'] },
	{ words: 'organizzare il giro delle consegne', services: ['gestione-consegne'] },
	{ words: 'pagare sul sito con la carta', services: ['pagamenti-online'] },
	{
		words: 'farmi conoscere nel quartiere',
		services: ['pubblicita-online', 'scheda-mappe', 'social-media', 'volantino-digitale'],
	},
	// Trades.
	{ words: 'agenda per parrucchiera', services: ['prenotazioni'] },
	{ words: 'prenotare il tavolo al ristorante', services: ['prenotazioni'] },
	{
		words: 'consegne per fruttivendolo',
		services: ['consegna-in-giornata', 'consegna-in-bici', 'gestione-consegne'],
	},
	{
		words: 'sito per il mio panificio',
		services: ['sito-web', 'vetrina-online', 'negozio-online'],
	},
	{ words: 'pos per ambulante al mercato', services: ['pos-mobile'] },
	{ words: 'spedire vino', services: ['spedizioni'] },
	{ words: 'foto dei gioielli', services: ['foto-e-testi'] },
	{ words: 'appuntamenti estetista', services: ['prenotazioni'] },
	{ words: 'buono spesa per alimentari', services: ['buoni-digitali'] },
	{
		words: 'asporto pizzeria',
		services: ['punto-di-ritiro', 'preventivi-e-ordini', 'prenotazioni'],
	},
	// Typing errors.
	{ words: 'assistensa', services: ['help-desk'] },
	{ words: 'fattura eletronica', services: ['fatturazione-elettronica'] },
	{
		words: 'consegnie',
		services: ['consegna-in-giornata', 'consegna-in-bici', 'gestione-consegne'],
	},
	{
		words: 'pagamento digitalle',
		services: ['pos-mobile', 'link-di-pagamento', 'pagamenti-online', 'buoni-digitali'],
	},
	{ words: 'maggazzino', services: ['magazzino'] },
	{ words: 'pubblicita onlain', services: ['pubblicita-online'] },
	{ words: 'scontrno elettronico', services: ['cassa'] },
	{ words: 'prenotasioni', services: ['prenotazioni'] },
	{ words: 'bicicleta', services: ['consegna-in-bici'] },
	{ words: 'sicureza informatica', services: ['sicurezza-informatica'] },
	// Places.
	{
		words: 'consegne in Sicilia',
		services: ['consegna-in-giornata', 'consegna-in-bici', 'gestione-consegne'],
		region: 'sicilia',
	},
	{ words: 'pos in Calabria', services: ['pos-mobile'], region: 'calabria' },
	{ words: 'corso di informatica in Abruzzo', services: ['corso'], region: 'abruzzo' },
	{ words: 'tutor Friuli', services: ['tutoraggio'], region: 'friuli-venezia-giulia' },
	{
		words: "connessione internet in Valle d'Aosta",
		services: ['connettivita'],
		region: 'valle-d-aosta',
	},
	// Elided forms and odd spellings.
	{ words: "l'e-commerce", services: ['negozio-online'] },
	{ words: "un'agenda per gli appuntamenti", services: ['prenotazioni'] },
	{ words: 'dell’inventario', services: ['magazzino'] },
	{ words: "all'estero con il pacco", services: ['spedizioni'] },
	{ words: 'WI FI PER I CLIENTI', services: ['connettivita'] },
];
