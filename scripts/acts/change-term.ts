import { listAt, textAt } from '../../src/checks/written.ts';
import { withField } from '../../src/forms/proposal/changed-entry.ts';
import { files } from '../../src/schema/collections.ts';
import { describeFields, fieldAt, innerFields } from '../../src/schema/describe.ts';
import type { Vocabulary } from '../../src/schema/field-meta.ts';
import { slugPattern } from '../../src/schema/slug.ts';
import { Obstacle } from '../program/obstacle.ts';
import { type Desk, documentsOf } from './desk.ts';
import { changeOf, type FileChange, type Plan } from './file-change.ts';
import { noTerm } from './find.ts';
import { repointed } from './references.ts';
import { rewritten } from './rewritten.ts';

/** Gives a term another identifier: the old one stays as an alias, and all entries follow. */
export function renameTerm(desk: Desk, vocabulary: Vocabulary, from: string, to: string): Plan {
	if (!slugPattern.test(to)) {
		throw new Obstacle('Il nome nuovo è di minuscole senza accenti, cifre e trattini.');
	}
	const { terms, index, isDone } = find(desk, vocabulary, from, to);
	if (isDone || from === to) return done(from, to);
	const bearer = terms.find((term) => textAt(term, 'id') === to);
	if (bearer !== undefined) {
		throw new Obstacle(`La voce «${to}» c'è già. Se vuoi farne una sola, usa «unisci-voci».`);
	}
	const own = terms[index] ?? {};
	const aliases = [...namesAt(own, 'aliases').filter((alias) => alias !== to), from];
	const term = withField({ ...own, id: to }, 'aliases', aliases, fieldsOf(vocabulary));
	return plan(desk, vocabulary, { from, to }, [terms.with(index, term)]);
}

/** Makes one term of two: the first goes, and its words, old names and entries go to the second. */
export function mergeTerms(desk: Desk, vocabulary: Vocabulary, from: string, to: string): Plan {
	if (from === to) throw new Obstacle('Le due voci sono la stessa.');
	const { terms, index, isDone } = find(desk, vocabulary, from, to);
	if (isDone) return done(from, to);
	const place = terms.findIndex((term) => textAt(term, 'id') === to);
	const [own, other] = [terms[index] ?? {}, terms[place]];
	if (other === undefined) throw noTerm(desk, vocabulary, to);
	const fields = fieldsOf(vocabulary);
	const aliases = [...namesAt(other, 'aliases'), from, ...namesAt(own, 'aliases')];
	const known = [textAt(other, 'label', 'it') ?? '', ...namesAt(other, 'synonyms')].map(folded);
	const words = [textAt(own, 'label', 'it') ?? '', ...namesAt(own, 'synonyms')];
	const fresh = words.filter((word) => !known.includes(folded(word)));
	const { kept, left } = fitting(namesAt(other, 'synonyms'), fresh, vocabulary);
	const withNames = withField(other, 'aliases', [...new Set(aliases)], fields);
	const whole = withField(withNames, 'synonyms', kept, fields);
	const without = terms.toSpliced(index, 1);
	const merged = without.with(
		place > index ? place - 1 : place,
		kept.length > 0 ? whole : withNames,
	);
	// Two steps, since a list is compared from both ends.
	const { changes, notes } = plan(desk, vocabulary, { from, to }, [without, merged]);
	const told = left.map((word) => `«${word}» non è fra le altre parole di «${to}»: non c'è posto.`);
	return { changes, notes: [...notes, ...told] };
}

function plan(
	desk: Desk,
	vocabulary: Vocabulary,
	names: { from: string; to: string },
	steps: Fields[][],
): Plan {
	const { file } = files[vocabulary];
	const isOwn = (shape: { kind: string; vocabulary?: unknown }) =>
		shape.kind === 'term' && shape.vocabulary === vocabulary;
	const before = desk.read.textOf(file);
	const [written] = documentsOf(desk, vocabulary);
	const after = steps.reduce(
		(text, terms) => rewritten(file, text, { ...written?.written, terms }),
		before,
	);
	const pointing: FileChange[] = repointed(desk, isOwn, names);
	return {
		// The vocabulary last: whoever is stopped before finds the old term, and begins again.
		changes: [...pointing, ...changeOf(file, before, after)],
		notes: [`Il vecchio nome «${names.from}» porta a «${names.to}».`],
	};
}

function find(desk: Desk, vocabulary: Vocabulary, from: string, to: string) {
	const [document] = documentsOf(desk, vocabulary);
	if (document === undefined) {
		throw new Obstacle(
			`${files[vocabulary].file} non si legge: correggilo prima, come dice «npm run check».`,
		);
	}
	const terms = listAt(document.written, 'terms') as Fields[];
	const index = terms.findIndex((term) => textAt(term, 'id') === from);
	const successor = terms.find((term) => textAt(term, 'id') === to);
	const isDone = index === -1 && namesAt(successor, 'aliases').includes(from);
	if (index === -1 && !isDone) throw noTerm(desk, vocabulary, from);
	return { terms, index, isDone };
}

/** As many words as the schema has room for, none longer than it allows. */
function fitting(own: string[], fresh: string[], vocabulary: Vocabulary) {
	const shape = fieldAt(fieldsOf(vocabulary), ['synonyms'])?.shape;
	if (shape?.kind !== 'list' || shape.item.kind !== 'text') return { kept: own, left: fresh };
	const { max } = shape.item;
	const short = fresh.filter((word) => word !== '' && word.length <= max);
	const kept = [...own, ...short].slice(0, Math.max(shape.max, own.length));
	return { kept, left: fresh.filter((word) => word !== '' && !kept.includes(word)) };
}

function fieldsOf(vocabulary: Vocabulary) {
	const [terms] = describeFields(files[vocabulary].schema);
	return innerFields(terms);
}

function done(from: string, to: string): Plan {
	return { changes: [], notes: [`«${from}» è già «${to}»: non c'è niente da cambiare.`] };
}

function namesAt(term: unknown, key: string): string[] {
	return listAt(term, key).flatMap((item) => textAt(item) ?? []);
}

function folded(word: string): string {
	return word.toLowerCase();
}

type Fields = Record<string, unknown>;
