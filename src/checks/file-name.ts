import { collections } from '../schema/collections.ts';
import { show } from '../schema/shown-value.ts';
import { isFolder } from './catalogue-index.ts';
import { copiedName } from './copy.ts';
import { properName } from './proper-name.ts';
import type { Rule } from './rule.ts';
import { textAt } from './written.ts';

/** The file's name is the entry's identifier and address; see `properName`. */
export const fileName: Rule = {
	name: 'file-name',
	scope: 'entry',
	check({ collection, id, written }, { entries }) {
		if (!isFolder(collection)) return [];
		const finding = { path: [], value: id, severity: 'error' as const };
		const original = copiedName(id, entries[collection]);
		if (original !== undefined) {
			const problem = `È una copia di ${collections[collection].folder}/${original}.md.`;
			return [{ ...finding, problem, cure: 'Cancellala.' }];
		}
		const [partner, day] = [textAt(written, 'partner'), textAt(written, 'date')];
		const right = properName({ collection, id, partner, day }, entries.partners);
		if (right === undefined) return [];
		if (collection === 'partners' && /^\d+$/.test(id)) {
			return [
				{
					...finding,
					problem: `${show(`${id}.md`)} è un numero: l'indirizzo /partner/${id}/ è di una pagina dell'elenco dei partner.`,
					cure: `Rinominalo in ${right}.md. Cambia il nome anche nelle sue offerte (nome del file e «partner») e nella sua cartella di immagini.`,
				},
			];
		}
		return [
			{
				...finding,
				problem: `Il nome del file ${show(`${id}.md`)} non è quello che serve.`,
				cure: `Rinominalo in ${right}.md, con minuscole, cifre e trattini.`,
			},
		];
	},
};
