import { z } from 'zod';
import { activationConsistency } from './activation-consistency.ts';
import {
	activationAccountLabels,
	activationChannelLabels,
	activationModeLabels,
	activationTimeLabels,
} from './offer-choices.ts';
import { consistent } from './cross-field.ts';
import { choice, email, phone } from './fields.ts';
import { list } from './list.ts';
import { text } from './text.ts';
import { webAddress } from './web-address.ts';

const step = z.strictObject({
	// A line of a numbered list on a phone.
	title: text({ min: 5, max: 70 }).meta({ label: 'Che cosa fare', example: 'Apri il modulo' }),
	text: text({ min: 5, max: 280 }).optional().meta({
		label: 'Spiegazione',
		control: 'paragraph',
		example: 'Scegli «Iscriviti» e scrivi il nome del negozio.',
	}),
});

const fields = z.strictObject({
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
	account: choice(activationAccountLabels).optional().meta({
		label: 'Registrazione',
		hint: 'Se il negozio deve aprire un profilo.',
		step: 'more',
	}),
});

/** How a merchant gets the service. */
export const activation = consistent(fields, activationConsistency).meta({
	label: 'Attivazione',
	step: 'essential',
});
