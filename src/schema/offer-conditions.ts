import { declarationLabels } from './offer-choices.ts';
import { allOf } from './list.ts';
import { webAddress } from './web-address.ts';

/** On what terms, and what the partner declares. */
export const conditions = {
	termsUrl: webAddress().meta({
		label: 'Condizioni',
		hint: 'La pagina con le condizioni del servizio. Se manca, bastano poche righe sul tuo sito: che cosa è gratuito, fino a quando, che cosa succede dopo.',
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
		hint: "Servono tutte: sono le regole dell'avviso.",
		step: 'essential',
	}),
};
