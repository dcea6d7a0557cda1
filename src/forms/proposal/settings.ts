import type { Catalogue, Entries, Partner } from '../../catalogue/catalogue.ts';
import { goalsOf, openNotice } from '../../catalogue/notices.ts';
import type { CatalogueIndex } from '../../checks/catalogue-index.ts';
import { collections, files } from '../../schema/collections.ts';
import { formContent } from '../form-content.ts';
import { type ProposalContent } from './offered.ts';
import { type CheckQuestion, checkQuestions } from './self-check.ts';

/** What the form needs of the catalogue, as plain data for a browser. */
export interface ProposalSettings {
	content: ProposalContent;
	questions: CheckQuestion[];
	/** Of what rules compare a proposal with, as much as the form cannot do without. */
	index: CatalogueIndex;
	/** What an offer is joined with for its preview. */
	joined: Pick<Entries, 'site' | 'goals' | 'categories' | 'services' | 'sectors' | 'facts'>;
	partners: Partner[];
}

/** The settings of the form on the day of the catalogue. */
export function proposalSettings(catalogue: Catalogue): ProposalSettings {
	const { site, goals, categories, services, sectors, facts, partners } = catalogue;
	return {
		content: proposalContent(catalogue),
		questions: checkQuestions(catalogue),
		index: indexOf(catalogue),
		joined: { site, goals, categories, services, sectors, facts },
		// Of a partner's own text no preview shows anything.
		partners: partners.map((partner) => ({ ...partner, body: '' })),
	};
}

/** What may be chosen: the names of services and facts stand under their category, so they need no other. */
export function proposalContent(catalogue: Catalogue): ProposalContent {
	const { options } = formContent(catalogue);
	const { services, facts, site } = catalogue;
	const notice = openNotice(catalogue);
	const goals = notice === undefined ? catalogue.goals : goalsOf(catalogue, notice);
	return {
		options: {
			...(options as ProposalContent['options']),
			goals: goals.map(({ id, label }) => ({ value: id, label: label.it })),
			services: services.map(ofCategory),
			facts: facts.map(ofCategory),
		},
		// On other days than a demonstration's the browser knows what day it is.
		prefills: { today: site.demoToday, 'open-notice': notice?.id },
	};
}

function ofCategory({ id, label, category }: Catalogue['services'][number]) {
	return { value: id, label: label.it, category };
}

function indexOf({ partners, notices, categories, facts }: Catalogue): CatalogueIndex {
	const entry = (collection: 'partners' | 'notices', id: string) => ({
		collection,
		id,
		file: `${collections[collection].folder}/${id}.md`,
	});
	return {
		entries: [
			...partners.map(({ id, name, legalType, website }) => ({
				...entry('partners', id),
				...{ name, legalType, website },
			})),
			...notices.map(({ id, title, opens, closes, goals, eligibleTypes }) => ({
				...entry('notices', id),
				...{ name: title, opens, closes, goals, eligibleTypes },
			})),
		],
		terms: {
			categories: categories.map(({ id }, position) => ({
				...{ id, position, file: files.categories.file, aliases: [], values: [] },
			})),
			facts: facts.map(({ id, type, category, values }, position) => ({
				...{ id, position, file: files.facts.file, aliases: [], type, category, values },
			})),
		},
		uploads: [],
	};
}
