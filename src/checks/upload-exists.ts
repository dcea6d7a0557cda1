import { nearest } from '../schema/nearest.ts';
import type { Known } from './known.ts';
import { textsIn } from './places.ts';
import type { CheckedEntry, Rule, RuleFinding } from './rule.ts';
import { textAt } from './written.ts';

/** A file that an entry names was uploaded, into the folder of the partner whose entry it is. */
export const uploadExists: Rule = {
	name: 'upload-exists',
	scope: 'entry',
	check(entry, known) {
		return entry.places.flatMap((place) => {
			const { shape } = place;
			if (shape.kind !== 'upload') return [];
			return textsIn(entry.written, place)
				.filter(({ text }) => shape.pattern.test(text))
				.flatMap(({ text, path }) => checkUpload(text, path, ownerOf(entry), known));
		});
	},
};

/** Whose uploads an entry may use; undefined for what the editors write, who may use all. */
function ownerOf({ collection, id, written }: CheckedEntry): string | undefined {
	if (collection === 'partners') return id;
	return textAt(written, 'partner');
}

function checkUpload(
	address: string,
	path: (string | number)[],
	owner: string | undefined,
	{ uploads }: Known,
): RuleFinding[] {
	const finding = { path, value: address, severity: 'error' } as const;
	if (owner !== undefined && !address.startsWith(`/uploads/${owner}/`)) {
		return [
			{
				...finding,
				problem: `Il file ${address} non è nella cartella di «${owner}».`,
				cure: `Caricalo in /uploads/${owner}/: la cartella dice di chi è.`,
			},
		];
	}
	if (uploads.has(address)) return [];
	const meant = nearest(address, uploads.keys());
	return [
		{
			...finding,
			problem: `Il file ${address} non c'è.`,
			cure: `${meant === undefined ? '' : `Forse volevi ${meant}. `}Caricalo, oppure togli il campo.`,
		},
	];
}
