import { list } from './list.ts';
import { markdown } from './markdown-text.ts';
import { slug } from './slug.ts';
import { text, title } from './text.ts';

/** What is offered, by whom and to what end. */
export const subject = {
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
	// As many as the vocabulary may have.
	goals: list(slug().meta({ vocabulary: 'goals' }), { min: 1, max: 10 }).meta({
		label: "Obiettivi dell'avviso",
		hint: 'A che cosa serve: almeno un obiettivo.',
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
};

/** The text of its page. */
export const description = {
	body: markdown({ min: 200, max: 3000 }).meta({
		label: 'Descrizione',
		hint: 'Da 200 a 3.000 caratteri: a chi serve, come funziona, chi aiuta. Niente pubblicità.',
		control: 'markdown',
		step: 'essential',
	}),
};
