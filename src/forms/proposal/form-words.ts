import type { Field, Shape } from '../../schema/describe.ts';
import type { ProposalContent } from './offered.ts';

/**
 * A sentence about a file as one about a form: what it quotes by its identifier gets the name that
 * people have chosen it by, and days are written as they are spoken.
 */
export function inFormWords(sentence: string, fields: Field[], content: ProposalContent): string {
	const names = namesIn(fields, content);
	return sentence
		.replaceAll(/«([^«»]+)»/g, (quoted, id: string) => {
			const name = names.get(id);
			return name === undefined ? quoted : `«${name}»`;
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
