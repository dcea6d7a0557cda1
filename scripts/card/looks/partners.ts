import { textAt } from '../../../src/checks/written.ts';
import { type Found, question } from '../point.ts';
import type { Proposal } from '../proposal.ts';
import { nameOf } from '../proposed-entry.ts';
import { valueWords } from '../words/value-words.ts';

/** Of a partner that is new nobody knows yet whether it exists and who speaks for it. */
export function newPartner({ entries, naming }: Proposal): Found[] {
	return entries.flatMap((entry) => {
		const { collection, kind, file, after, fields } = entry;
		if (collection !== 'partners' || kind !== 'added' || after === undefined) return [];
		const quotes = identifying.flatMap((key) => {
			const field = fields.find((candidate) => candidate.key === key);
			const value = textAt(after, key);
			if (field === undefined || value === undefined) return [];
			return [`${field.label}: ${valueWords(value, field.shape, naming).text}`];
		});
		return [
			question(file, {
				problem: `${nameOf(entry)} propone per la prima volta.`,
				cure: 'Esiste davvero, ed è davvero chi propone? Guarda il sito e chiama un numero che trovi lì.',
				quotes,
			}),
		];
	});
}

/** Offers and the badge of a partner that is suspended or has left show nowhere. */
export function partnerStanding({ entries, after: { files } }: Proposal): Found[] {
	return entries.flatMap(({ collection, file, after }) => {
		if (collection !== 'offers' && collection !== 'partners') return [];
		const partner =
			collection === 'partners'
				? after
				: files.get(`content/partners/${textAt(after, 'partner') ?? ''}.md`)?.written;
		const standing = textAt(partner, 'status');
		if (standing !== 'sospeso' && standing !== 'cessato') return [];
		return [
			question(file, {
				problem: `Il partner è ${standing}: il sito non mostra il suo segno e le sue offerte non sono attive.`,
				cure: 'Deve restare così?',
			}),
		];
	});
}

const identifying = ['legalName', 'legalType', 'vat', 'website'];
