import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readCatalogue } from '../../src/catalogue/load.ts';
import type { Label } from '../../src/schema/field-meta.ts';
import {
	afterwardsLabels,
	paymentCardLabels,
	supportLabels,
} from '../../src/schema/offer-choices.ts';
import { contactKindLabels } from '../../src/schema/partner-choices.ts';
import { regions } from '../../src/schema/regions.ts';
import { activeOn } from './made-offer.ts';

/**
 * Makes a project of another site generator that renders the offers of a catalogue: our templates for
 * it, the same Markdown files, and as JSON what the offers' identifiers stand for.
 *
 * @param name its folder in `peers`
 * @param root the folder that holds `content`
 * @param project where the project goes
 */
export async function makePeer(name: string, root: string, project: string): Promise<void> {
	await cp(path.join(import.meta.dirname, 'peers', name), project, { recursive: true });
	await cp(path.join(root, 'content/offers'), path.join(project, 'content/offerte'), {
		recursive: true,
	});
	const { site, partners, categories, services } = readCatalogue(root, activeOn);
	const names = {
		owner: site.owner,
		categories: namesOf(categories.map(({ id, label }) => [id, label])),
		services: namesOf(services.map(({ id, label }) => [id, label])),
		regions: Object.fromEntries(Object.entries(regions).map(([id, { name: it }]) => [id, it])),
		afterwards: namesOf(Object.entries(afterwardsLabels)),
		paymentCard: namesOf(Object.entries(paymentCardLabels)),
		contacts: namesOf(Object.entries(contactKindLabels)),
		support: namesOf(Object.entries(supportLabels)),
	};
	const data = path.join(project, 'data');
	await mkdir(data);
	await writeFile(path.join(data, 'names.json'), JSON.stringify(names));
	await writeFile(
		path.join(data, 'partners.json'),
		JSON.stringify(Object.fromEntries(partners.map(({ id, ...partner }) => [id, partner]))),
	);
}

function namesOf(labels: [string, Pick<Label, 'it'>][]): Record<string, string> {
	return Object.fromEntries(labels.map(([id, { it }]) => [id, it]));
}
