import { textAt } from '../../../src/checks/written.ts';
import { type Found, question } from '../point.ts';
import type { Proposal } from '../proposal.ts';

/** What the editors had stopped, and what was gone for good, comes back only when a person has looked. */
export function reopened({ entries }: Proposal): Found[] {
	return entries.flatMap(({ collection, file, before, after }) => {
		if (collection !== 'offers' || after === undefined) return [];
		const [was, now] = [before, after].map((written) => textAt(written, 'status'));
		const [by, byNow] = [before, after].map((written) => textAt(written, 'suspension', 'by'));
		const reason = textAt(before, 'suspension', 'reason');
		if (was === 'ritirata' && now !== 'ritirata') {
			return [
				question(file, {
					path: ['status'],
					value: now,
					problem: "L'offerta era ritirata, e torna nel catalogo.",
					cure: 'Torna davvero? Chi propone lo conferma?',
				}),
			];
		}
		if (was !== 'sospesa' || by !== 'redazione' || (now === 'sospesa' && byNow === by)) return [];
		return [
			question(file, {
				path: ['status'],
				value: now,
				problem: "L'offerta era sospesa dalla redazione, e non lo è più.",
				cure: 'Il problema è risolto? Prova il servizio prima di riaprirlo.',
				quotes: reason === undefined ? [] : [reason],
			}),
		];
	});
}
