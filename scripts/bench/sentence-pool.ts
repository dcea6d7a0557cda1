import { blocksOf, isList, isParagraph, itemsOf, sentencesOf } from './blocks.ts';
import type { Random } from './random.ts';
import type { WrittenOffer } from './sample.ts';

/** Sentences of the offers of one category, by the place in which they may stand. */
export interface SentencePool {
	/** None that begins a summary: two offers could have the same two sentences. */
	summary: string[];
	freeWhat: string[];
	paragraph: string[];
	item: string[];
}

/** Puts the sentences of some offers together. */
export function poolSentences(offers: WrittenOffer[]): SentencePool {
	const blocks = offers.flatMap(({ body }) => blocksOf(body));
	return {
		summary: offers.flatMap(({ summary }) => sentencesOf(summary).slice(1)),
		freeWhat: offers.flatMap(({ freeWhat }) => sentencesOf(freeWhat)),
		// One that ends in a colon leads to what follows it.
		paragraph: blocks
			.filter(isParagraph)
			.flatMap(sentencesOf)
			.filter((sentence) => !sentence.endsWith(':')),
		item: blocks.filter(isList).flatMap((block) => itemsOf(block).map(({ text }) => text)),
	};
}

/** The first sentence of a text and another one of the pool. */
export function mixText(text: string, pool: string[], length: Length, random: Random): string {
	const [first = ''] = sentencesOf(text);
	const others = pool.filter((sentence) => sentence !== first);
	const mixed = others.length === 0 ? text : `${first} ${random.pick(others)}`;
	return fits(mixed, length) ? mixed : text;
}

/** A description with about half of its sentences and list items replaced; its headings stay. */
export function mixBody(body: string, pool: SentencePool, length: Length, random: Random): string {
	const fresh = (texts: string[]) => random.shuffle(texts.filter((text) => !body.includes(text)));
	const sentences = fresh(pool.paragraph);
	const items = fresh(pool.item);
	const other = (text: string, from: string[]) =>
		random.below(2) === 0 ? text : (from.pop() ?? text);
	const mixed = blocksOf(body)
		.map((block) => {
			if (isList(block)) {
				const lines = itemsOf(block).map(({ mark, text }) => mark + other(text, items));
				return lines.join('\n');
			}
			if (!isParagraph(block)) return block;
			return sentencesOf(block)
				.map((sentence) => other(sentence, sentences))
				.join(' ');
		})
		.join('\n\n');
	return fits(mixed, length) ? mixed : body;
}

/** Whether the schema would take it; a text that does not fit stays as it was. */
function fits(text: string, { min, max }: Length): boolean {
	return text.length >= min && text.length <= max;
}

interface Length {
	min: number;
	max: number;
}
