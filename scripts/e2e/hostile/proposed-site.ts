import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CORE_SCHEMA, dump, load } from 'js-yaml';
import sharp from 'sharp';
import { partsOf } from '../../../src/reader/parts.ts';
import { reportOn } from '../../report/report.ts';
import { attacks, oddAddresses } from './attacks.ts';
import { attacked, type Written } from './proposals.ts';

/** What was proposed, and what became of it; each place as `script: offers activation.steps.0.title`. */
export interface Proposed {
	/** Where an attack stood at first. */
	places: string[];
	/** Where it was refused. */
	refused: Set<string>;
}

/**
 * Puts into a catalogue one offer, partner and piece of news for each attack. What the checks refuse is
 * taken back field by field, as somebody would who wants the rest to pass.
 *
 * @param content the folder `content`, with the sample in it
 */
export async function propose(content: string): Promise<Proposed> {
	const root = path.dirname(content);
	await putUploads(root);
	const right = await readRight(content);
	const proposals = Object.entries(attacks).flatMap(([name, attack], number) =>
		entriesOf(name, attack, number, right),
	);
	for (const proposal of proposals) await write(root, proposal);
	const refused = new Set<string>();
	for (;;) {
		const errors = reportOn(root).issues.filter(({ severity }) => severity === 'error');
		const back = errors.flatMap(({ file, path: place }) => {
			const proposal = proposals.find((candidate) => candidate.file === file);
			if (proposal === undefined || !takeBack(proposal.entry, proposal.right, place)) return [];
			refused.add(nameOf(proposal, place.join('.')));
			return [proposal];
		});
		if (errors.length === 0) break;
		// One field may be refused twice; but each time something must have been taken back.
		if (back.length === 0) throw new Error(JSON.stringify(errors, null, '\t'));
		for (const proposal of new Set(back)) await write(root, proposal);
	}
	return {
		places: proposals.flatMap((proposal) =>
			proposal.places.map((place) => nameOf(proposal, place)),
		),
		refused,
	};
}

function nameOf({ attack, collection }: Proposal, place: string): string {
	return `${attack}: ${collection} ${place}`;
}

function entriesOf(attack: string, text: string, number: number, right: Right): Proposal[] {
	const id = `attacco-${number}`;
	const odd = Object.values(oddAddresses);
	const url = odd[number % odd.length];
	const made = {
		offers: [
			`${id}--servizio`,
			{ ...right.offers, partner: id, title: `Vetrina di ${id}`, termsUrl: url, tutorialUrl: url },
		],
		partners: [
			id,
			{
				...right.partners,
				name: `Bottega ${id}`,
				legalName: `Bottega ${id} S.r.l.`,
				website: `https://www.${id}.example/`,
				logo: `/uploads/${id}/logo.png`,
			},
		],
		announcements: [
			`2026-11-01-${id}`,
			{
				...right.announcements,
				title: `Novità di ${id}`,
				partner: id,
				links: [{ label: 'Il servizio', url }],
				image: `/uploads/${id}/logo.png`,
				attachments: [{ label: 'I prezzi', file: `/uploads/${id}/prezzi.csv` }],
			},
		],
	} as const;
	return collections.map((collection) => {
		const [name, entry] = made[collection];
		return {
			...attacked(collection, entry, text),
			attack,
			collection,
			right: entry,
			file: `content/${collection}/${name}.md`,
		};
	});
}

/** Puts one field back as it was in the right entry; false where there is nothing to put back. */
function takeBack(entry: Written, right: Written, place: readonly (string | number)[]): boolean {
	const [key = '', ...rest] = place;
	const inner = entry[key];
	const was = right[key];
	if (rest.length > 0 && isWritten(inner) && isWritten(was)) return takeBack(inner, was, rest);
	if (inner === was) return false;
	if (was === undefined) Reflect.deleteProperty(entry, key);
	else entry[key] = was;
	return true;
}

async function write(root: string, { file, entry: { body, ...fields } }: Proposal): Promise<void> {
	const yaml = dump(fields, { schema: CORE_SCHEMA, noRefs: true });
	await mkdir(path.join(root, path.dirname(file)), { recursive: true });
	await writeFile(path.join(root, file), `---\n${yaml}---\n${String(body)}\n`);
}

/** Entries of the sample with every group of fields that an attack may stand in. */
async function readRight(content: string): Promise<Right> {
	const offer = await readEntry(path.join(content, 'offers/bottegaviva--vetrina-online.md'));
	const partner = await readEntry(path.join(content, 'partners/bottegaviva.md'));
	return {
		offers: {
			...offer,
			thirdPartyCosts: 'presenti',
			thirdPartyCostsNote: 'La linea telefonica, che il negozio ha già.',
			afterwards: 'solo-su-scelta',
			afterwardsPrice: '9 euro al mese, IVA esclusa',
			activation: { ...(offer['activation'] as Written), mode: 'codice', code: 'VICINI2027' },
			// A national offer stands in a list of every Region, and they would all show the same.
			coverage: 'alcune-regioni',
			regions: ['molise'],
			category: 'consegne-a-domicilio',
			services: ['consegna-in-bici'],
			facts: [{ fact: 'giorni-di-consegna', value: 'dal lunedì al sabato' }],
			demo: false,
		},
		// One VAT number stands for one partner.
		partners: { ...partner, vat: undefined, demo: false, logo: '', logoAlt: 'Una bottega' },
		announcements: {
			date: '2026-11-01',
			summary: 'Da oggi le botteghe hanno un servizio in più, gratuito fino a marzo.',
			imageAlt: 'Il mercato del paese',
			categories: ['nuove-offerte'],
			body: 'Da oggi le botteghe hanno un servizio in più. È gratuito fino a marzo, e dopo resta un piano senza spese.',
		},
	};
}

async function readEntry(file: string): Promise<Written> {
	const parts = partsOf(file, await readFile(file, 'utf8'));
	if ('missing' in parts) throw new Error(`${file} has no front matter.`);
	return { ...(load(parts.yaml, { schema: CORE_SCHEMA }) as Written), body: parts.body };
}

async function putUploads(root: string): Promise<void> {
	const picture = await sharp({
		create: { width: 40, height: 40, channels: 3, background: '#004d99' },
	})
		.png()
		.toBuffer();
	for (const number of Object.keys(attacks).keys()) {
		const folder = path.join(root, `public/uploads/attacco-${number}`);
		await mkdir(folder, { recursive: true });
		await writeFile(path.join(folder, 'logo.png'), picture);
		await writeFile(path.join(folder, 'prezzi.csv'), 'servizio,prezzo\nvetrina,0\n');
	}
}

function isWritten(value: unknown): value is Written {
	return typeof value === 'object' && value !== null;
}

const collections = ['partners', 'offers', 'announcements'] as const;
type Right = Record<(typeof collections)[number], Written>;

interface Proposal {
	attack: string;
	collection: (typeof collections)[number];
	file: string;
	entry: Written;
	right: Written;
	places: string[];
}
