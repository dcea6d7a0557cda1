import { readFileSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ProposedChange } from '../../proposal/proposed-change.ts';
import { makeCard } from '../make-card.ts';

/** The catalogue that the proposals are made to: it stays as it is. */
export const catalogue = path.join(import.meta.dirname, '../../e2e/sample');

/** Ten proposals as they come, good and bad, by what they are. */
export const proposals: Record<string, () => ProposedChange[]> = {
	'new-partner-and-offer': () => [
		added('content/partners/banco-gentile.md', partner),
		added('content/offers/banco-gentile--ordini-al-banco.md', offer),
	],
	renewal: () => [
		changed(bottegaviva, (text) => text.replace(/validUntil: \S+/, 'validUntil: 2027-09-30')),
	],
	promotional: () => [
		aProposedOffer((text) =>
			text
				.replace('title: Gli ordini', 'title: La miglior soluzione per gli ordini')
				.replace(
					'Chi compra sceglie',
					'Siamo leader del settore e la nostra soluzione unica è imbattibile. Chi compra sceglie',
				),
		),
	],
	'a-person': () => [
		added('content/partners/mario-rossi.md', () =>
			partner()
				.replace('name: Banco Gentile', 'name: Mario Rossi')
				.replace('legalName: Banco Gentile S.r.l.', 'legalName: Mario Rossi')
				.replace('legalType: societa', 'legalType: persona-fisica')
				.replace('Siamo in sei', 'Mi chiamo Mario e sono un consulente freelance. Siamo in sei'),
		),
	],
	'not-free': () => [
		aProposedOffer((text) =>
			text
				.replace(
					/freeWhat: .*/,
					'freeWhat: Il primo mese è gratuito, poi il canone è di 9 euro al mese. Chi paga un anno ha lo sconto del 20%.',
				)
				.replace('afterwards: si-disattiva', 'afterwards: solo-su-scelta')
				.replace('paymentCard: non-richiesta', 'paymentCard: richiesta')
				.replace(
					/afterwardsNote: .*/,
					'afterwardsNote: Il contratto si rinnova ogni anno. Per la disdetta serve un preavviso di trenta giorni.\nafterwardsPrice: 9 euro al mese, IVA esclusa',
				)
				.replace('  - gratuita-in-uso\n', ''),
		),
	],
	'no-support': () => [
		aProposedOffer((text) =>
			text.replace(/support:\n(?: .*\n)+/, '').replace('  - assistenza-fornita\n', ''),
		),
	],
	duplicate: () => [
		added('content/offers/bottegaviva--vetrina-on-line.md', () =>
			text(bottegaviva)
				.replace(/title: .*/, 'title: La vetrina on line del tuo negozio')
				.replace('aliases:', 'aliases:'),
		),
	],
	'broken-yaml': () => [
		aProposedOffer((text) => text.replace('title: Gli ordini', 'title: Ordini: gli ordini')),
	],
	'only-a-picture': () => [
		added('public/uploads/bottegaviva/banco.webp', () => 'non è una immagine'),
	],
	removal: () => [removed(bottegaviva)],
};

/** A right offer of a published partner, with what an edit makes of it. */
export function aProposedOffer(edit: (text: string) => string): ProposedChange {
	return added('content/offers/bottegaviva--ordini-al-banco.md', () => edit(own(offer())));
}

/** The published showcase as a new offer with a file of its own, with what an edit makes of it. */
export function aProposal(name: string, edit: (text: string) => string): ProposedChange {
	return added(`content/offers/${name}`, () => edit(text(bottegaviva)));
}

/** What the published showcase offers, told by somebody else, with an address of its own. */
export function inOtherWords({ partner = 'bottegaviva' } = {}): ProposedChange {
	return aProposal(`${partner}--sito-della-bottega.md`, (written) =>
		written
			.replace(/^partner: .*/m, `partner: ${partner}`)
			.replace(/^title: .*/m, 'title: Il sito della tua bottega in ventiquattro ore')
			.replace(
				/^summary: .*\n(?: {2}.*\n)*/m,
				'summary: Un sito per il commerciante, con gli articoli e quanto costano. Chi compra li riserva da casa.\n',
			)
			.replace(
				/^freeWhat: .*\n(?: {2}.*\n)*/m,
				'freeWhat: Il sito con sessanta articoli non costa niente per un anno. Lo scriviamo noi con te.\n',
			)
			.replace(/^ {2}url: .*/m, '  url: https://www.bottegaviva.example/sito')
			.replace(/^aliases:\n(?: .*\n)*|^verification:\n(?: .*\n)*|^demo: .*\n/gm, '')
			.replace(/\n---\n[^]*/, otherBody),
	);
}

/**
 * The card of changes to the catalogue, on the day of the proposals.
 *
 * @param isThere of the catalogue's files those that there are
 * @param already what stands in files of the catalogue instead, or besides
 */
export async function cardOf(changes: ProposedChange[], { isThere, already = {} }: Catalogue = {}) {
	const base = async (folder: string) => {
		await writeBase(folder, isThere);
		for (const [file, content] of Object.entries(already)) {
			await writeFile(path.join(folder, file), content);
		}
		return folder;
	};
	return (await makeCard(changes, { writeBase: base, today: '2026-11-16' })).card;
}

/** Writes the catalogue into a folder. */
export async function writeBase(
	folder: string,
	isThere: (file: string) => boolean = () => true,
): Promise<string> {
	await cp(path.join(catalogue, 'content'), path.join(folder, 'content'), {
		recursive: true,
		filter: (file) => isThere(file) || !file.endsWith('.md'),
	});
	return folder;
}

function added(file: string, content: () => string): ProposedChange {
	return { file, before: undefined, after: Buffer.from(content()) };
}

function changed(file: string, edit: (text: string) => string): ProposedChange {
	return { file, before: Buffer.from(text(file)), after: Buffer.from(edit(text(file))) };
}

function removed(file: string): ProposedChange {
	return { file, before: Buffer.from(text(file)), after: undefined };
}

function text(file: string): string {
	return readFileSync(path.join(catalogue, file), 'utf8');
}

/** The offer as one of a partner that is published. */
function own(written: string): string {
	return written
		.replaceAll('banco-gentile', 'bottegaviva')
		.replaceAll('bancogentile', 'bottegaviva');
}

function partner(): string {
	return readFileSync(path.join(import.meta.dirname, 'partner.md'), 'utf8');
}

function offer(): string {
	return readFileSync(path.join(import.meta.dirname, 'offer.md'), 'utf8');
}

const bottegaviva = 'content/offers/bottegaviva--vetrina-online.md';

interface Catalogue {
	isThere?: (file: string) => boolean;
	already?: Record<string, string>;
}

const otherBody = `
---
Chi passa la sera davanti alla serranda chiusa vuole sapere che cosa trova domani. Con il sito lo legge sul telefono: gli articoli, quanto costano, i giorni in cui si lavora. Se qualcosa piace, lo riserva e viene a prenderlo.

### Per cambiare qualcosa

Si apre un collegamento personale e si scrive. Durante la chiusura estiva si spegne e si riaccende. I soldi si incassano alla cassa.
`;
