import { languageLabels } from './choices.ts';
import { choice, day } from './fields.ts';
import { slug } from './slug.ts';

/** Which notice it answers, since when and in what language. */
export const proposal = {
	notice: slug().meta({
		label: 'Avviso',
		hint: "L'avviso pubblico a cui rispondi.",
		collection: 'notices',
		prefill: 'open-notice',
		step: 'more',
	}),
	proposedOn: day().meta({ label: 'Proposta il', prefill: 'today', step: 'more' }),
	lang: choice(languageLabels).default('it').meta({ label: 'Lingua del testo', step: 'more' }),
};
