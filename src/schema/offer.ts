import { z } from 'zod';
import { activationConsistency } from './activation-consistency.ts';
import {
	activationAccountLabels,
	activationChannelLabels,
	activationModeLabels,
	activationTimeLabels,
	afterwardsLabels,
	areaLabels,
	availabilityLabels,
	channelLabels,
	coverageLabels,
	declarationLabels,
	digitalLevelLabels,
	freePeriodLabels,
	languageLabels,
	merchantLabels,
	offerStatusLabels,
	paymentCardLabels,
	prerequisiteLabels,
	supportLabels,
	suspenderLabels,
	thirdPartyCostsLabels,
	verificationLabels,
} from './choices.ts';
import { consistent } from './cross-field.ts';
import {
	allOf,
	choice,
	day,
	email,
	list,
	markdown,
	offerSlug,
	oneOfNumbers,
	phone,
	slug,
	text,
	title,
	webAddress,
	wholeNumber,
	yesNo,
} from './fields.ts';
import { offerConsistency } from './offer-consistency.ts';
import { readOffer } from './offer-reading.ts';
import { region } from './regions.ts';

const step = z.strictObject({
	// A line of a numbered list on a phone.
	title: text({ min: 5, max: 70 }).meta({ label: 'Che cosa fare', example: 'Apri il modulo' }),
	text: text({ min: 5, max: 280 }).optional().meta({
		label: 'Spiegazione',
		control: 'paragraph',
		example: 'Scegli «Iscriviti» e scrivi il nome del negozio.',
	}),
});

const activation = z.strictObject({
	mode: choice(activationModeLabels).meta({
		label: 'Come si attiva',
		hint: 'Il primo passo che fa il negozio.',
		step: 'essential',
	}),
	url: webAddress()
		.optional()
		.meta({
			label: 'Indirizzo del modulo',
			hint: 'La pagina del tuo sito dove il negozio chiede il servizio. Comincia con https://.',
			example: 'https://www.bottegaviva.example/vicini',
			step: 'follow-up',
			askedWhen: { field: 'mode', is: 'modulo-online' },
		}),
	phone: phone()
		.optional()
		.meta({
			label: 'Numero da chiamare',
			hint: 'Con il prefisso internazionale e senza spazi.',
			example: '+390001234567',
			step: 'follow-up',
			askedWhen: { field: 'mode', is: 'telefono' },
		}),
	email: email()
		.optional()
		.meta({
			label: 'E-mail a cui scrivere',
			hint: "Una casella dell'organizzazione, mai di una persona.",
			example: 'vicini@bottegaviva.example',
			step: 'follow-up',
			askedWhen: { field: 'mode', is: 'email' },
		}),
	code: text({ min: 3, max: 40 })
		.optional()
		.meta({
			label: 'Codice',
			hint: 'Quello che il negozio scrive per avere il servizio gratis.',
			example: 'VICINI2027',
			step: 'follow-up',
			askedWhen: { field: 'mode', is: 'codice' },
		}),
	channel: choice(activationChannelLabels).meta({
		label: 'Canale di adesione',
		hint: "L'avviso chiede se c'è un canale dedicato.",
		step: 'essential',
	}),
	// One step is no list; more than seven and people give up.
	steps: list(step, { min: 2, max: 7 }).meta({
		label: 'Passaggi',
		hint: "Da 2 a 7 passaggi, nell'ordine in cui si fanno.",
		step: 'essential',
	}),
	time: choice(activationTimeLabels).meta({
		label: 'Tempo per attivare',
		hint: 'Dal primo passo a quando il servizio funziona, attese comprese.',
		step: 'essential',
	}),
	account: choice(activationAccountLabels).meta({
		label: 'Registrazione',
		hint: 'Se il negozio deve aprire un profilo.',
		step: 'essential',
	}),
});

const support = z.strictObject({
	kind: choice(supportLabels).meta({ label: 'Tipo di assistenza' }),
	contact: text({ min: 5, max: 120 }).meta({
		label: 'Recapito',
		hint: "Un numero, una casella o un indirizzo dell'organizzazione.",
		example: '+39 000 123 4567',
	}),
	hours: text({ min: 3, max: 80 })
		.optional()
		.meta({ label: 'Orari', example: 'lunedì-venerdì, 9-17' }),
});

const suspension = z.strictObject({
	by: choice(suspenderLabels).meta({ label: 'Chi sospende' }),
	from: day().meta({ label: 'Dal', prefill: 'today' }),
	reason: text({ min: 20, max: 300 }).meta({
		label: 'Motivo',
		hint: 'Lo leggono i negozi.',
		control: 'paragraph',
		example: 'Il servizio si ferma per manutenzione. Riprende a gennaio.',
	}),
	recheckOn: day().optional().meta({ label: 'Da riguardare il' }),
});

const verification = z.strictObject({
	on: day().meta({ label: 'Verificata il', prefill: 'today' }),
	how: choice(verificationLabels).meta({ label: 'Come' }),
	every: oneOfNumbers([30, 60, 90, 180]).meta({ label: 'Da rifare ogni', hint: 'Giorni.' }),
});

const waiver = z.strictObject({
	rule: slug().meta({
		label: 'Regola',
		hint: 'Il nome fra parentesi quadre nel messaggio.',
		example: 'payment-card',
	}),
	reason: text({ min: 20, max: 300 }).meta({ label: 'Motivo', control: 'paragraph' }),
	on: day().meta({ label: 'Data', prefill: 'today' }),
});

/** An offer in the form that stands in its file. */
export const writtenOfferSchema = z.strictObject({
	// Two lines on a card.
	title: title({ min: 10, max: 90 }).meta({
		label: "Titolo dell'offerta",
		hint: 'Che cosa fa il servizio, in parole semplici.',
		example: 'Vetrina online pronta in un giorno',
		step: 'essential',
	}),
	// Four lines on a card.
	summary: text({ min: 60, max: 200 }).meta({
		label: 'In breve: che cosa ottieni',
		hint: 'Una o due frasi, da 60 a 200 caratteri. Si leggono nella scheda e nei risultati della ricerca.',
		control: 'paragraph',
		step: 'essential',
	}),
	partner: slug().meta({
		label: 'Partner',
		hint: 'Chi offre il servizio.',
		example: 'bottegaviva',
		collection: 'partners',
		step: 'essential',
	}),
	goals: list(slug().meta({ vocabulary: 'goals' }), { min: 1, max: 4 }).meta({
		label: "Obiettivi dell'avviso",
		hint: 'A che cosa serve: almeno uno dei quattro obiettivi.',
		step: 'essential',
	}),
	category: slug().meta({
		label: 'Di che cosa si tratta',
		hint: 'Una sola categoria: quella in cui un negozio lo cercherebbe.',
		vocabulary: 'categories',
		step: 'essential',
	}),
	services: list(slug().meta({ vocabulary: 'services' }), { min: 1, max: 5 }).meta({
		label: 'Servizi',
		hint: 'Da 1 a 5, della categoria scelta.',
		step: 'essential',
	}),
	coverage: choice(coverageLabels).meta({ label: 'Dove vale', step: 'essential' }),
	regions: list(region(), { min: 1, max: 22 })
		.optional()
		.meta({
			label: 'Regioni',
			hint: 'Il Trentino-Alto Adige comprende già Bolzano e Trento.',
			step: 'follow-up',
			askedWhen: { field: 'coverage', is: 'alcune-regioni' },
		}),
	validUntil: day().optional().meta({
		label: 'Attivabile fino al',
		hint: "L'ultimo giorno in cui un negozio può aderire. Se non c'è una fine, lascia vuoto e indica quando confermi.",
		example: '2027-03-31',
		step: 'essential',
	}),
	reviewBy: day()
		.optional()
		.meta({
			label: 'Da confermare entro',
			hint: "Solo senza una data di fine: entro quel giorno ci dici se l'offerta vale ancora. Al massimo fra 180 giorni.",
			example: '2027-04-30',
			step: 'follow-up',
			askedWhen: { field: 'validUntil', is: '' },
		}),
	// Enough to name what is free and its limits, short enough to stand above the fold.
	freeWhat: text({ min: 30, max: 400 }).meta({
		label: 'Che cosa è gratuito',
		hint: 'Che cosa non si paga, per quanto tempo e con quali limiti.',
		control: 'paragraph',
		step: 'essential',
	}),
	freePeriod: choice(freePeriodLabels).meta({
		label: 'Durata della gratuità',
		hint: 'Per quanto tempo un negozio lo usa senza pagare.',
		step: 'essential',
	}),
	freeMonths: wholeNumber({ min: 1, max: 36 })
		.optional()
		.meta({
			label: 'Quanti mesi',
			hint: 'Da 1 a 36.',
			example: '12',
			step: 'follow-up',
			askedWhen: { field: 'freePeriod', is: 'mesi-dall-attivazione' },
		}),
	freeUntil: day()
		.optional()
		.meta({
			label: 'Gratis fino al',
			hint: "Non prima dell'ultimo giorno per aderire.",
			example: '2027-12-31',
			step: 'follow-up',
			askedWhen: { field: 'freePeriod', is: 'fino-alla-data' },
		}),
	afterwards: choice(afterwardsLabels).meta({
		label: 'E dopo?',
		hint: 'Che cosa succede quando finisce il periodo gratuito. Il rinnovo automatico non è ammesso.',
		step: 'essential',
	}),
	paymentCard: choice(paymentCardLabels).meta({
		label: 'Carta di pagamento per attivare',
		hint: 'Chi chiede una carta, di regola, non viene pubblicato.',
		step: 'essential',
	}),
	thirdPartyCosts: choice(thirdPartyCostsLabels).meta({
		label: 'Costi di terzi',
		hint: 'Quello che chiedono altri, come una banca o un corriere.',
		step: 'essential',
	}),
	thirdPartyCostsNote: text({ min: 20, max: 200 })
		.optional()
		.meta({
			label: 'Quali costi',
			control: 'paragraph',
			step: 'follow-up',
			askedWhen: { field: 'thirdPartyCosts', is: 'presenti' },
		}),
	activation: consistent(activation, activationConsistency).meta({
		label: 'Attivazione',
		step: 'essential',
	}),
	support: list(support, { min: 1, max: 6 }).meta({
		label: 'Assistenza',
		hint: 'Chi aiuta il negozio: almeno un modo.',
		step: 'essential',
	}),
	termsUrl: webAddress().meta({
		label: 'Condizioni',
		hint: 'La pagina con le condizioni del servizio.',
		example: 'https://www.bottegaviva.example/condizioni',
		step: 'essential',
	}),
	privacyUrl: webAddress().meta({
		label: 'Privacy',
		hint: "La pagina con l'informativa sui dati personali.",
		example: 'https://www.bottegaviva.example/privacy',
		step: 'essential',
	}),
	declarations: allOf(declarationLabels).meta({
		label: 'Dichiarazioni',
		hint: "Servono tutte e sei: sono le regole dell'avviso.",
		step: 'essential',
	}),
	body: markdown({ min: 200, max: 3000 }).meta({
		label: 'Descrizione',
		hint: 'Da 200 a 3.000 caratteri: a chi serve, come funziona, chi aiuta. Niente pubblicità.',
		control: 'markdown',
		step: 'essential',
	}),
	notice: slug().meta({
		label: 'Avviso',
		hint: "L'avviso pubblico a cui rispondi.",
		collection: 'notices',
		prefill: 'open-notice',
		step: 'more',
	}),
	proposedOn: day().meta({ label: 'Proposta il', prefill: 'today', step: 'more' }),
	lang: choice(languageLabels).default('it').meta({ label: 'Lingua del testo', step: 'more' }),
	merchants: list(choice(merchantLabels), { min: 1, max: 5 })
		.default(Object.keys(merchantLabels) as (keyof typeof merchantLabels)[])
		.meta({ label: 'A chi si rivolge', step: 'more' }),
	sectors: list(slug().meta({ vocabulary: 'sectors' }), { min: 0, max: 14 })
		.default([])
		.meta({ label: 'Settori', hint: 'Lascia vuoto se vale per tutti.', step: 'more' }),
	digitalLevel: choice(digitalLevelLabels)
		.default('nessuna')
		.meta({ label: 'Esperienza digitale richiesta', step: 'more' }),
	areas: list(choice(areaLabels), { min: 1, max: 3 })
		.default(Object.keys(areaLabels) as (keyof typeof areaLabels)[])
		.meta({ label: 'Tipi di territorio', step: 'more' }),
	areaNote: text({ min: 5, max: 200 }).optional().meta({
		label: 'Precisazioni sul territorio',
		control: 'paragraph',
		step: 'more',
	}),
	channels: list(choice(channelLabels), { min: 1, max: 4 })
		.default(['online'])
		.meta({ label: 'Come si usa', step: 'more' }),
	languages: list(choice(languageLabels), { min: 1, max: 5 })
		.default(['it'])
		.meta({ label: 'Lingue del servizio', step: 'more' }),
	validFrom: day().meta({
		label: 'Attivabile dal',
		hint: 'Il primo giorno in cui un negozio può aderire.',
		prefill: 'today',
		step: 'more',
	}),
	limits: list(text({ min: 3, max: 140 }), { min: 0, max: 8 })
		.default([])
		.meta({ label: 'Limiti di utilizzo', example: 'Fino a 60 prodotti', step: 'more' }),
	afterwardsNote: text({ min: 20, max: 300 }).optional().meta({
		label: 'Spiegazione di che cosa succede dopo',
		control: 'paragraph',
		step: 'more',
	}),
	afterwardsPrice: text({ min: 3, max: 300 })
		.optional()
		.meta({
			label: 'Prezzo se scegli di continuare',
			example: '9 euro al mese, IVA esclusa',
			step: 'more',
			askedWhen: { field: 'afterwards', is: 'solo-su-scelta' },
		}),
	availability: choice(availabilityLabels)
		.default('disponibile')
		.meta({ label: 'Disponibilità', step: 'more' }),
	capacity: text({ min: 2, max: 80 }).optional().meta({
		label: 'Quantità',
		example: '200 negozi',
		step: 'more',
	}),
	prerequisites: list(choice(prerequisiteLabels), { min: 0, max: 9 })
		.default([])
		.meta({ label: 'Che cosa serve al negozio', step: 'more' }),
	prerequisitesNote: text({ min: 5, max: 200 }).optional().meta({
		label: 'Altro che serve al negozio',
		control: 'paragraph',
		step: 'more',
	}),
	tutorialUrl: webAddress().optional().meta({
		label: 'Guida gratuita',
		example: 'https://www.bottegaviva.example/guida',
		step: 'more',
	}),
	facts: list(
		z.strictObject({
			fact: slug().meta({ label: 'Dato', vocabulary: 'facts' }),
			value: text({ min: 1, max: 80 }).meta({ label: 'Valore', example: '60' }),
		}),
		{ min: 0, max: 12 },
	)
		.default([])
		.meta({
			label: 'Scheda di confronto',
			hint: 'Numeri che aiutano a confrontare.',
			step: 'more',
		}),
	combinesWith: list(offerSlug().meta({ collection: 'offers' }), { min: 0, max: 5 })
		.default([])
		.meta({ label: 'Si abbina a', hint: 'Altre offerte del catalogo.', step: 'more' }),
	status: choice(offerStatusLabels).default('pubblicata').meta({
		label: 'Stato',
		hint: 'Una proposta si ritira, non si cancella.',
		step: 'more',
	}),
	suspension: suspension
		.optional()
		.meta({ label: 'Sospensione', step: 'more', askedWhen: { field: 'status', is: 'sospesa' } }),
	verification: verification.optional().meta({ label: 'Verifica', who: 'editor', step: 'more' }),
	waivers: list(waiver, { min: 0, max: 10 }).default([]).meta({
		label: 'Deroghe',
		hint: 'Quello che un controllo trova e la redazione accetta: una voce per regola.',
		who: 'editor',
		step: 'more',
	}),
	aliases: list(offerSlug(), { min: 0, max: 20 }).default([]).meta({
		label: 'Vecchi indirizzi',
		hint: "Nomi che l'offerta aveva prima: portano alla sua pagina.",
		example: 'bottegaviva--vetrina',
		who: 'editor',
		step: 'more',
	}),
	demo: yesNo().meta({ label: 'Dato dimostrativo', who: 'editor', step: 'more' }),
});

/** An offer as it is written in `content/offers`, and as the rest of the program reads it. */
export const offerSchema = consistent(writtenOfferSchema, offerConsistency).transform(readOffer);

export type Offer = z.output<typeof offerSchema>;
