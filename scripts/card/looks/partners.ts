import { textAt } from '../../../src/checks/written.ts';
import { type Found, question } from '../point.ts';
import type { Proposal } from '../proposal.ts';
import { nameOf } from '../proposed-entry.ts';
import { differencesOf } from '../words/differences.ts';
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

/** Whoever writes a partner's file may make another organisation of it. */
export function changedPartner({ entries, naming }: Proposal): Found[] {
	return entries.flatMap((entry) => {
		const { collection, file, before, after, fields } = entry;
		if (collection !== 'partners' || before === undefined || after === undefined) return [];
		const own = fields.filter(({ key }) => speaking.includes(key));
		const labels = own
			.filter(
				(field) =>
					differencesOf(only(before, field.key), only(after, field.key), [field], naming).length >
					0,
			)
			.map(({ label }) => `«${label}»`);
		if (labels.length === 0) return [];
		return [
			question(file, {
				problem: `Cambia chi è ${nameOf(entry)}, o chi parla per lui: ${labels.join(', ')}.`,
				cure: 'È stato il partner? Chiedilo a un recapito che avevi già, non a quello nuovo.',
			}),
		];
	});
}

function only(written: object, key: string): Record<string, unknown> {
	return { [key]: new Map<string, unknown>(Object.entries(written)).get(key) };
}

const identifying = ['legalName', 'legalType', 'vat', 'website'];

/** Who it is, and whom one would ask. */
const speaking = [...identifying, 'contacts', 'maintainers'];
