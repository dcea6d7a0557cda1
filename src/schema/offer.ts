import { z } from 'zod';
import {
	choice,
	day,
	type Label,
	list,
	markdown,
	slug,
	text,
	title,
	webAddress,
} from './fields.ts';
import { type Region, regions, regionSlugs } from './regions.ts';

/** What happens when the free period ends. No value for automatic renewal exists: the notice forbids it. */
export const afterwardsLabels = {
	'si-disattiva': {
		it: 'Si disattiva da solo: non paghi nulla',
		en: 'It stops by itself: you pay nothing',
	},
	'resta-piano-gratuito': { it: 'Resta un piano gratuito', en: 'A free plan remains' },
	'solo-su-scelta': {
		it: 'Paghi solo se scegli di continuare',
		en: 'You pay only if you choose to go on',
	},
} as const satisfies Record<string, Label>;

/** Whether signing up takes a payment card. */
export const paymentCardLabels = {
	'non-richiesta': { it: 'Non serve', en: 'Not needed' },
	richiesta: { it: 'Serve per attivare', en: 'Needed to sign up' },
} as const satisfies Record<string, Label>;

const coverage = choice({
	'tutta-italia': { it: 'Tutta Italia', en: 'All of Italy' },
	'alcune-regioni': { it: 'Alcune Regioni', en: 'Some Regions' },
});

const step = z.strictObject({
	// A step's title is a line of a numbered list on a phone.
	title: text({ min: 5, max: 70 }).meta({ label: 'Che cosa fare', example: 'Apri il modulo' }),
	text: text({ min: 5, max: 280 }).optional().meta({
		label: 'Spiegazione',
		control: 'paragraph',
		example: 'Scegli «Iscriviti» e scrivi il nome del negozio.',
	}),
});

const activation = z.strictObject({
	url: webAddress().meta({
		label: 'Indirizzo per attivare',
		hint: 'La pagina del tuo sito dove il negozio chiede il servizio. Comincia con https://.',
		example: 'https://www.bottegaviva.example/vicini',
	}),
	steps: list(step, { min: 2, max: 7 }).meta({
		label: 'Passaggi',
		hint: "Da 2 a 7 passaggi, nell'ordine in cui si fanno.",
	}),
});

const writtenOffer = z.strictObject({
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
		collection: 'partners',
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
		hint: 'Da 1 a 5.',
		step: 'essential',
	}),
	coverage: coverage.meta({ label: 'Dove vale', step: 'essential' }),
	regions: list(z.enum(regionSlugs).meta({ labels: regionLabels() }), {
		min: 1,
		max: regionSlugs.length,
	})
		.optional()
		.meta({
			label: 'Regioni',
			hint: 'Solo se hai scelto «Alcune Regioni». Il Trentino-Alto Adige comprende già Bolzano e Trento.',
			step: 'essential',
		}),
	validUntil: day().meta({
		label: 'Attivabile fino al',
		hint: "L'ultimo giorno in cui un negozio può aderire.",
		example: '2027-03-31',
		step: 'essential',
	}),
	// Enough to name what is free and its limits, short enough to stand above the fold.
	freeWhat: text({ min: 30, max: 400 }).meta({
		label: 'Che cosa è gratuito',
		hint: 'Che cosa non si paga, per quanto tempo e con quali limiti.',
		control: 'paragraph',
		step: 'essential',
	}),
	afterwards: choice(afterwardsLabels).meta({
		label: 'E dopo?',
		hint: 'Che cosa succede quando finisce il periodo gratuito. Il rinnovo automatico non è ammesso.',
		step: 'essential',
	}),
	paymentCard: choice(paymentCardLabels).meta({
		label: 'Carta di pagamento per attivare',
		step: 'essential',
	}),
	activation: activation.meta({ label: 'Come si attiva', step: 'essential' }),
	body: markdown({ min: 200, max: 3000 }).meta({
		label: 'Descrizione',
		hint: 'Da 200 a 3.000 caratteri: a chi serve, come funziona, chi aiuta. Niente pubblicità.',
		control: 'markdown',
		step: 'essential',
	}),
});

/** An offer as it is written in `content/offers`, and as the rest of the program reads it. */
export const offerSchema = writtenOffer
	.refine((offer) => offer.coverage !== 'alcune-regioni' || offer.regions !== undefined, {
		path: ['regions'],
		when: () => true,
		error: "L'offerta vale in alcune Regioni, ma non è detto quali.",
		params: {
			cure: 'Aggiungi le Regioni in «regions», oppure scegli «tutta-italia» in «coverage».',
		},
	})
	.refine((offer) => offer.coverage !== 'tutta-italia' || offer.regions === undefined, {
		path: ['regions'],
		when: () => true,
		error: "L'offerta vale in tutta Italia, ma elenca anche alcune Regioni.",
		params: { cure: 'Togli «regions», oppure scegli «alcune-regioni» in «coverage».' },
	})
	.transform(({ coverage, regions, ...offer }) => ({
		...offer,
		coverage: readCoverage(coverage, regions),
	}));

export type Offer = z.output<typeof offerSchema>;

/** Where an offer holds. */
export type Coverage = { kind: 'national' } | { kind: 'regional'; regions: Region[] };

function readCoverage(
	coverage: 'tutta-italia' | 'alcune-regioni',
	regions: Region[] = [],
): Coverage {
	return coverage === 'tutta-italia' ? { kind: 'national' } : { kind: 'regional', regions };
}

function regionLabels() {
	return Object.fromEntries(
		regionSlugs.map((region) => {
			const { name } = regions[region];
			return [region, { it: name, en: name }];
		}),
	);
}
