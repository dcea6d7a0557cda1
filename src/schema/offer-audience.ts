import { languageLabels } from './choices.ts';
import { channelLabels, digitalLevelLabels, merchantLabels } from './offer-choices.ts';
import { choice } from './fields.ts';
import { list } from './list.ts';
import { slug } from './slug.ts';

/** For whom an offer is. */
export const audience = {
	merchants: list(choice(merchantLabels), { min: 1, max: 5 })
		.default(Object.keys(merchantLabels) as (keyof typeof merchantLabels)[])
		.meta({ label: 'A chi si rivolge', step: 'more' }),
	// As many as the vocabulary may have.
	sectors: list(slug().meta({ vocabulary: 'sectors' }), { min: 0, max: 40 })
		.default([])
		.meta({ label: 'Settori', hint: 'Lascia vuoto se vale per tutti.', step: 'more' }),
	digitalLevel: choice(digitalLevelLabels)
		.default('nessuna')
		.meta({ label: 'Esperienza digitale richiesta', step: 'more' }),
};

/** How it is used. */
export const use = {
	channels: list(choice(channelLabels), { min: 1, max: 4 })
		.default(['online'])
		.meta({ label: 'Come si usa', step: 'more' }),
	languages: list(choice(languageLabels), { min: 1, max: 5 })
		.default(['it'])
		.meta({ label: 'Lingue del servizio', step: 'more' }),
};
