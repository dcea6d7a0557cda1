import { buildIndex } from '../../src/checks/catalogue-index.ts';
import { namesOf } from '../../src/checks/known-names.ts';
import { termsLike } from '../../src/checks/terms-like.ts';
import { collections, files } from '../../src/schema/collections.ts';
import { describeFields } from '../../src/schema/describe.ts';
import type { Vocabulary } from '../../src/schema/field-meta.ts';
import { nearest } from '../../src/schema/nearest.ts';
import { show } from '../../src/schema/shown-value.ts';
import { slugOf } from '../../src/schema/slug.ts';
import { Obstacle } from '../program/obstacle.ts';
import { type Desk, documentsOf, type Written } from './desk.ts';

/**
 * The file of an offer or a partner.
 *
 * @throws Obstacle with the names that were perhaps meant
 */
export function findEntry(desk: Desk, of: readonly ('offers' | 'partners')[], id: string): Found {
	for (const collection of of) {
		const entry = documentsOf(desk, collection).find((one) => one.id === id);
		if (entry !== undefined) return { ...entry, collection };
	}
	const unread = of.flatMap((each) => desk.read.content[each].files).find((one) => one.id === id);
	if (unread !== undefined) {
		throw new Obstacle(`${unread.file} non si legge: correggilo prima, come dice «npm run check».`);
	}
	const meant = of.flatMap((collection) => namesLike(desk, collection, id));
	throw new Obstacle(`Non c'è ${whatOf(of)} «${shown(id)}».${perhaps(meant)}`);
}

/** The names of entries that hold what somebody wrote, had that name, or are near to it. */
function namesLike(desk: Desk, collection: 'offers' | 'partners', id: string): string[] {
	const entries = (of: 'offers' | 'partners') =>
		buildIndex(
			documentsOf(desk, of).map((entry) => ({ ...entry, collection: of })),
			[],
		).entries;
	const partners = new Map(entries('partners').map((entry) => [entry.id, entry]));
	const names = namesOf(entries(collection), partners);
	const successor = names.successorOf(id);
	if (successor !== undefined) return [successor];
	const holding = documentsOf(desk, collection)
		.map((entry) => entry.id)
		.filter((name) => id !== '' && name.includes(id));
	if (holding.length > 0) return holding;
	const near = names.nearest(id) ?? nearestOwn(documentsOf(desk, collection), id);
	return near === undefined ? [] : [near];
}

/** Of offers the name alone, without the partner. */
function nearestOwn(entries: Written[], id: string): string | undefined {
	const own = new Map(entries.map((entry) => [entry.id.split('--').at(-1) ?? entry.id, entry.id]));
	return own.get(nearest(id, own.keys()) ?? '');
}

/**
 * A vocabulary by its own name or the Italian one that its file has in the forms.
 *
 * @throws Obstacle that names all
 */
export function findVocabulary(written: string): Vocabulary {
	const found = vocabularies.find(({ names }) => names.some((name) => name === slugOf(written)));
	if (found !== undefined) return found.vocabulary;
	const all = vocabularies.map(({ names }) => names[0] ?? '');
	const near = nearest(slugOf(written), all);
	throw new Obstacle(
		`Non c'è il vocabolario «${shown(written)}».${perhaps(near === undefined ? [] : [near])} I vocabolari sono: ${all.join(', ')}.`,
	);
}

/** The Obstacle for a term that a vocabulary does not have. */
export function noTerm(desk: Desk, vocabulary: Vocabulary, id: string): Obstacle {
	const [file] = documentsOf(desk, vocabulary);
	const index = buildIndex(file === undefined ? [] : [{ ...file, collection: vocabulary }], []);
	const terms = new Map((index.terms[vocabulary] ?? []).map((term) => [term.id, term]));
	return new Obstacle(
		`In ${files[vocabulary].file} non c'è la voce «${shown(id)}». ${termsLike(id, terms)}`,
	);
}

/** What people may type for each vocabulary, the Italian name first. */
const vocabularies = (['goals', 'categories', 'services', 'sectors', 'facts'] as const).map(
	(vocabulary) => {
		const [terms] = describeFields(files[vocabulary].schema);
		return { vocabulary, names: [slugOf(terms?.label ?? ''), vocabulary] };
	},
);

function perhaps(names: string[]): string {
	if (names.length === 0) return '';
	const some = names.slice(0, 8).map((name) => `«${name}»`);
	return ` Forse volevi ${some.join(', ')}${names.length > some.length ? '…' : ''}.`;
}

function whatOf(of: readonly ('offers' | 'partners')[]): string {
	const names = of.map((collection) => collections[collection].singular.it.toLowerCase());
	return `un file di ${names.join(' o ')}`;
}

/** What somebody typed, in quotes that the sentence has already. */
function shown(written: string): string {
	return show(written).slice(1, -1);
}

/** An entry, and where it stands. */
export interface Found extends Written {
	collection: 'offers' | 'partners';
}
