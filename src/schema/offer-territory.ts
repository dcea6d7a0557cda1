import { areaLabels, coverageLabels } from './offer-choices.ts';
import { choice } from './fields.ts';
import { list } from './list.ts';
import { region } from './regions.ts';
import { text } from './text.ts';

/** Where an offer holds. */
export const territory = {
	coverage: choice(coverageLabels).meta({ label: 'Dove vale', step: 'essential' }),
	regions: list(region(), { min: 1, max: 22 })
		.optional()
		.meta({
			label: 'Regioni',
			hint: 'Il Trentino-Alto Adige comprende già Bolzano e Trento.',
			step: 'follow-up',
			askedWhen: { field: 'coverage', is: 'alcune-regioni' },
		}),
};

/** For what kinds of places it is. */
export const areas = {
	areas: list(choice(areaLabels), { min: 1, max: 3 })
		.default(Object.keys(areaLabels) as (keyof typeof areaLabels)[])
		.meta({ label: 'Tipi di territorio', step: 'more' }),
	areaNote: text({ min: 5, max: 200 }).optional().meta({
		label: 'Precisazioni sul territorio',
		control: 'paragraph',
		step: 'more',
	}),
};
