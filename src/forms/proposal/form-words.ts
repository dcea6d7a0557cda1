import type { CatalogueIndex } from '../../checks/catalogue-index.ts';
import type { Field, Shape } from '../../schema/describe.ts';
import type { ProposalContent } from './offered.ts';

/**
 * A sentence about a file as one about a form: what it quotes by its identifier gets the name that
 * people have chosen it by, files are called as the entries in them, and days are written as they are
 * spoken.
 */
export function inFormWords(
	sentence: string,
	fields: Field[],
	content: ProposalContent,
	{ entries }: CatalogueIndex,
): string {
	const names = namesIn(fields, content);
	return sentence
		.replaceAll(/«([^«»]+)»/g, (quoted, id: string) => {
			const name = names.get(id);
			return name === undefined ? quoted : `«${name}»`;
		})
		.replaceAll(namedFile, (said, inBrackets?: string) => {
			const file = inBrackets ?? said;
			const { name, partner } = entries.find((entry) => entry.file === file) ?? {};
			const owner = entries.find(
				({ collection, id }) => collection === 'partners' && id === partner,
			);
			if (name === undefined) return said;
			return owner?.name === undefined ? `«${name}»` : `«${name}» di ${owner.name}`;
		})
		.replaceAll(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (_day, year: string, month: string, day: string) =>
			[Number(day), Number(month), year].join('/'),
		);
}

function namesIn(fields: Field[], { options }: ProposalContent): Map<string, string> {
	return new Map([
		...Object.values(options).flatMap((terms) =>
			terms.map(({ value, label }) => [value, label] as const),
		),
		...fields.flatMap(({ key, label, shape }) => [[key, label] as const, ...namesOf(shape)]),
	]);
}

function namesOf(shape: Shape): (readonly [string, string])[] {
	const item = shape.kind === 'list' ? shape.item : shape;
	return item.kind === 'choice' ? item.options.map(({ value, label }) => [value, label.it]) : [];
}

/** A file, with the name before it where the sentence says both. */
const namedFile =
	/«[^«»]*» \((content\/[a-z]+\/[a-z0-9-]+\.md)\)|\bcontent\/[a-z]+\/[a-z0-9-]+\.md\b/g;
