import type { Catalogue } from '../catalogue/catalogue.ts';
import { openNotice } from '../catalogue/notices.ts';
import { publishedOffers } from '../catalogue/offers.ts';
import type { Term } from '../schema/vocabulary.ts';
import type { FormContent } from './decap-fields.ts';
import type { Option } from './decap-widgets.ts';

/** What forms offer to choose from, and write by themselves, as the catalogue stands today. */
export function formContent(catalogue: Catalogue): FormContent {
	const { goals, categories, services, sectors, facts, partners, notices, site } = catalogue;
	const categoryNames = new Map(categories.map(({ id, label }) => [id, label.it]));
	const within = ({ category }: { category: string }) => categoryNames.get(category) ?? category;
	return {
		options: {
			goals: goals.map(termOption),
			categories: categories.map(termOption),
			services: services.map((service) => named(termOption(service), within(service))),
			sectors: sectors.map(termOption),
			facts: facts.map((fact) => named(termOption(fact), within(fact))),
			partners: partners.map(({ id, name }) => ({ value: id, label: name })),
			offers: publishedOffers(catalogue)
				.filter(({ state }) => state !== 'ritirata')
				.map(({ id, title, partner }) => named({ value: id, label: title }, partner.name)),
			notices: notices.map(({ id, title }) => ({ value: id, label: title })),
		},
		prefills: {
			// Decap writes the day of the browser; a demonstration lives on its own.
			today: site.demoToday ?? '{{now}}',
			'open-notice': openNotice(catalogue)?.id,
		},
	};
}

function termOption({ id, label }: Pick<Term, 'id' | 'label'>): Option {
	return { value: id, label: label.it };
}

/** An option that says what it belongs to, where names alone may be alike. */
function named({ value, label }: Option, whole: string): Option {
	return { value, label: `${label} (${whole})` };
}
