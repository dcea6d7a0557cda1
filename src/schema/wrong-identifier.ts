import type { Field, Shape } from './describe.ts';
import type { ReferencedCollection, Vocabulary } from './field-meta.ts';
import type { Message } from './issue.ts';
import { show } from './shown-value.ts';
import { slugOf } from './slug.ts';

/** Words for what is no identifier, with the one that was probably meant. */
export function wrongIdentifier(input: unknown, field: Field, item: Identifier): Message {
	const problem = `${show(input)} non è un identificativo.`;
	const written = String(input);
	if (field.shape.kind === 'list' && written.includes(',')) {
		return { problem, cure: 'Una voce per riga: togli la virgola.' };
	}
	const meant = isOfOffer(item) ? offerSlugOf(written) : slugOf(written);
	if (meant !== '' && meant !== written && meant.length <= 80) {
		return {
			problem,
			cure: `Forse volevi «${meant}»: solo lettere minuscole senza accenti, cifre e trattini.`,
		};
	}
	const example = field.example ?? exampleOf(item);
	return {
		problem,
		cure: isOfOffer(item)
			? `Scrivi il partner e il nome dell'offerta, uniti da due trattini: per esempio ${example}.`
			: `Usa solo lettere minuscole senza accenti, cifre e trattini: per esempio ${example}.`,
	};
}

/** Whether a value is an identifier: of an entry, of a term, or one that is given here. */
export function isIdentifier(shape: Shape): shape is Identifier {
	if (shape.kind === 'pattern') return shape.is === 'identifier' || shape.is === 'offer-identifier';
	return shape.kind === 'term' || shape.kind === 'reference';
}

function isOfOffer(item: Identifier): boolean {
	return item.kind === 'reference'
		? item.collection === 'offers'
		: item.kind === 'pattern' && item.is === 'offer-identifier';
}

/** Empty where a partner and a name cannot be told apart. */
function offerSlugOf(written: string): string {
	const parts = written.split('--').map(slugOf);
	return parts.length === 2 && !parts.includes('') ? parts.join('--') : '';
}

function exampleOf(item: Identifier): string {
	if (item.kind === 'term') return examples[item.vocabulary];
	if (item.kind === 'reference') return examples[item.collection];
	return isOfOffer(item) ? examples.offers : examples.goals;
}

const examples: Record<Vocabulary | ReferencedCollection, string> = {
	goals: 'vendere-online',
	categories: 'vendita-online',
	services: 'negozio-online',
	sectors: 'alimentari',
	facts: 'prodotti-compresi',
	partners: 'bottegaviva',
	offers: 'bottegaviva--vetrina-online',
	notices: 'vicini-e-connessi-2026',
};

type Identifier = Extract<Shape, { kind: 'pattern' | 'term' | 'reference' }>;
