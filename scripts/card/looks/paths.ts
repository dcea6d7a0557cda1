import { isFolder } from '../../../src/checks/catalogue-index.ts';
import { textsAt } from '../../../src/checks/written.ts';
import type { Issue } from '../../../src/schema/issue.ts';
import { renameCommand, slugIn } from '../../proposal/renamed-files.ts';
import { failure, type Found, question } from '../point.ts';
import type { Proposal } from '../proposal.ts';
import { nameOf, type ProposedEntry } from '../proposed-entry.ts';

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
export function renamedEntry(proposal: Proposal): Found[] {
	return proposal.entries.flatMap((entry) => {
		const { collection, file, from, after } = entry;
		if (from === undefined || !isFolder(collection)) return [];
		const old = slugIn(from);
		if (collection !== 'offers') {
			return [
				question(file, {
					problem: `Il file si chiamava «${old}»: il vecchio indirizzo non porterebbe più da nessuna parte.`,
					cure: 'Serve davvero un nome nuovo? Se no, rimetti il vecchio.',
				}),
			];
		}
		const isKept = textsAt(after, 'aliases').some(({ text }) => text === old);
		if (isKept && !proposal.after.report.issues.some((issue) => isLeftBehind(issue, entry))) {
			return [];
		}
		return [
			failure(file, {
				problem: `L'offerta cambia nome a mano, da «${old}» a «${slugIn(file)}»: il vecchio indirizzo, o chi la cita, resterebbe indietro.`,
				cure: 'Il nome lo cambia la redazione, con questo comando. Chi propone rimette il file con il nome di prima, e dentro le sue modifiche.',
				command: renameCommand(from, file),
			}),
		];
	});
}

/** Whether an entry was left pointing to the name that an offer had: the act that renames sees to it. */
export function isLeftBehind({ rule, value }: Issue, { collection, from }: ProposedEntry): boolean {
	if (collection !== 'offers' || from === undefined) return false;
	return rule === 'known-reference' && value === slugIn(from);
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
