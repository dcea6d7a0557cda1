import { isFolder } from '../../../src/checks/catalogue-index.ts';
import { textsAt } from '../../../src/checks/written.ts';
import { failure, type Found, question } from '../point.ts';
import type { Proposal } from '../proposal.ts';
import { nameOf } from '../proposed-entry.ts';

/** Merchants keep addresses: an entry is withdrawn or closed, and its page stays. */
export function removedEntry({ entries }: Proposal): Found[] {
	return entries.flatMap((entry) => {
		const { kind, collection, file } = entry;
		if (kind !== 'removed') return [];
		const problem = `«${nameOf(entry)}» sparirebbe dal catalogo, e chi ha salvato la pagina non la troverebbe più.`;
		if (collection === 'offers') {
			const cure = 'Rimetti il file e scrivi «ritirata» nel campo «Stato» (status).';
			return [failure(file, { problem, cure })];
		}
		if (collection === 'partners') {
			const cure = 'Rimetti il file e scrivi «cessato» nel campo «Stato» (status).';
			return [failure(file, { problem, cure })];
		}
		return [question(file, { problem, cure: 'Deve sparire davvero?' })];
	});
}

/** The old address of an offer goes on leading somewhere. */
export function renamedEntry({ entries }: Proposal): Found[] {
	return entries.flatMap(({ kind, collection, file, from, after }) => {
		if (kind !== 'renamed' || from === undefined || !isFolder(collection)) return [];
		const old = from.replace(/^.*\/|\.md$/g, '');
		if (textsAt(after, 'aliases').some(({ text }) => text === old)) return [];
		const problem = `Il file si chiamava «${old}»: il vecchio indirizzo non porterebbe più da nessuna parte.`;
		if (collection !== 'offers') {
			return [
				question(file, {
					problem,
					cure: 'Serve davvero un nome nuovo? Se no, rimetti il vecchio.',
				}),
			];
		}
		return [
			failure(file, {
				problem,
				cure: `Rimetti il nome, oppure scrivi «${old}» nel campo «Vecchi indirizzi» (aliases).`,
			}),
		];
	});
}

/** Proposals change the catalogue, and not the program that checks them. */
export function outsidePath({ outside }: Proposal): Found[] {
	const [first] = outside;
	if (first === undefined) return [];
	const problem =
		outside.length === 1
			? 'Il file non è del catalogo: questa scheda non lo guarda.'
			: `${outside.length} file non sono del catalogo: questa scheda non li guarda.`;
	return [
		failure(first.file, {
			problem,
			cure: 'Togli dalla proposta quello che non è del catalogo. Se serve, lo cambia chi cura il programma.',
			quotes: outside.slice(1).map(({ file }) => file),
		}),
	];
}
