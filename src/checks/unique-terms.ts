import { languageLabels } from '../schema/choices.ts';
import { comparable } from './comparable.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { listAt, textAt, textsAt } from './written.ts';

/** The terms of a vocabulary can be told apart: by identifier, by name and, as far as search goes, by synonym. */
export const uniqueTerms: Rule = {
	name: 'unique-terms',
	scope: 'entry',
	check({ written }) {
		const terms = listAt(written, 'terms');
		const labels = terms.flatMap((term, position) => namesOf(term, position));
		return [
			...repeated(identifiersOf(terms), sameIdentifier),
			...languages.flatMap((language) =>
				repeated(
					labels.filter(({ path }) => path.at(-1) === language),
					sameLabel,
				),
			),
			...repeated(synonymsOf(terms, labels), sameSynonym).filter(({ path }) =>
				path.includes('synonyms'),
			),
		];
	},
};

const languages = Object.keys(languageLabels);

function identifiersOf(terms: unknown[]): Word[] {
	return terms.flatMap((term, position) => {
		const text = textAt(term, 'id');
		return text === undefined ? [] : [{ text, path: ['terms', position, 'id'], term: position }];
	});
}

function namesOf(term: unknown, position: number): Word[] {
	return languages.flatMap((language) => {
		const text = textAt(term, 'label', language);
		return text === undefined
			? []
			: [{ text, path: ['terms', position, 'label', language], term: position }];
	});
}

/** Synonyms, after the Italian names that they might repeat. */
function synonymsOf(terms: unknown[], labels: Word[]): Word[] {
	const synonyms = terms.flatMap((term, position) =>
		textsAt(term, 'synonyms').map(({ text, position: place }) => ({
			text,
			path: ['terms', position, 'synonyms', place],
			term: position,
		})),
	);
	return [...labels.filter(({ path }) => path.at(-1) === 'it'), ...synonyms];
}

/** The words that an earlier term has already. */
function repeated(words: Word[], say: (word: string, path: Path) => RuleFinding): RuleFinding[] {
	const first = new Map<string, number>();
	return words.flatMap(({ text, path, term }) => {
		const key = comparable(text);
		const owner = first.get(key) ?? term;
		first.set(key, owner);
		return owner === term ? [] : [say(text, path)];
	});
}

function sameIdentifier(id: string, path: Path): RuleFinding {
	return {
		path,
		value: id,
		problem: `Due voci hanno l'identificativo «${id}».`,
		cure: 'Dai a una delle due un altro identificativo.',
		severity: 'error',
	};
}

function sameLabel(label: string, path: Path): RuleFinding {
	return {
		path,
		value: label,
		problem: `Due voci si chiamano «${label}».`,
		cure: 'Dai a una delle due un nome che la distingua.',
		severity: 'error',
	};
}

function sameSynonym(synonym: string, path: Path): RuleFinding {
	return {
		path,
		value: synonym,
		problem: `«${synonym}» è già di un'altra voce: la ricerca non sa quale proporre.`,
		cure: 'Tieni la parola nella voce più vicina e toglila da qui.',
		severity: 'warning',
	};
}

type Path = (string | number)[];

interface Word {
	text: string;
	path: Path;
	/** Position of its term. */
	term: number;
}
