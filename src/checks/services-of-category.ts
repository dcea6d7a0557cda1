import type { Rule } from './rule.ts';
import { textAt, textsAt } from './written.ts';

/** The services of an offer belong to its category, so that search finds them together. */
export const servicesOfCategory: Rule = {
	name: 'services-of-category',
	scope: 'entry',
	check({ collection, written }, { terms: { categories, services } }) {
		const category = textAt(written, 'category');
		if (collection !== 'offers' || category === undefined) return [];
		if (categories?.has(category) !== true || services === undefined) return [];
		const offered = [...services.values()].filter((service) => service.category === category);
		return textsAt(written, 'services').flatMap(({ text: id, position }) => {
			const service = services.get(id);
			if (service?.category === undefined || service.category === category) return [];
			return [
				{
					path: ['services', position],
					value: id,
					problem: `Il servizio «${id}» è della categoria «${service.category}», ma l'offerta è di «${category}».`,
					cure: `Toglilo, oppure scegli fra: ${offered.map((term) => term.id).join(', ')}.`,
					severity: 'error' as const,
				},
			];
		});
	},
};
