import { fittingTextAt } from './fitting-text.ts';
import { isItalian, type Prose } from './prose.ts';
import { promotionalWords, shoutedWords } from './promotional-words.ts';
import type { CheckedEntry, Rule, RuleFinding } from './rule.ts';
import { textAt } from './written.ts';

/** The notice wants that offers are not written to promote: they say facts, in a normal voice. */
export const promotionalTone: Rule = {
	name: 'promotional-tone',
	scope: 'entry',
	waivable: true,
	check(entry) {
		const { collection, written, prose } = entry;
		if (collection === 'notices') return [];
		return [...titleOf(entry), ...prose].flatMap(({ path, plain }) => [
			...(isItalian(written) ? checkWords(plain, path) : []),
			...checkCapitals(plain, path, written),
			// Of exclamation marks in titles the schema speaks.
			...(path[0] === 'title' ? [] : checkExclamations(plain, path)),
		]);
	},
};

function titleOf(entry: CheckedEntry): Prose[] {
	const plain = fittingTextAt(entry, 'title');
	return plain === undefined ? [] : [{ path: ['title'], plain }];
}

function checkWords(plain: string, path: string[]): RuleFinding[] {
	const words = promotionalWords(plain);
	if (words.length === 0) return [];
	const are =
		words.length === 1 ? 'è un modo di dire da pubblicità' : 'sono modi di dire da pubblicità';
	return [
		{
			path,
			value: words,
			problem: `${quoted(words)} ${are}.`,
			cure: 'Togli, o scrivi un fatto: quanto, dove, in quanto tempo.',
			severity: 'warning',
		},
	];
}

function checkCapitals(plain: string, path: string[], written: object): RuleFinding[] {
	const own = [
		textAt(written, 'activation', 'code'),
		textAt(written, 'name'),
		textAt(written, 'legalName'),
	];
	const words = shoutedWords(plain).filter((word) => !own.some((text) => text?.includes(word)));
	// A title that is all capitals is refused by the schema.
	if (words.length === 0 || (path[0] === 'title' && plain === plain.toUpperCase())) return [];
	return [
		{
			path,
			value: words,
			problem: `${quoted(words)} ${words.length === 1 ? 'è scritto' : 'sono scritti'} tutto in maiuscolo.`,
			cure: 'Usa le minuscole: si legge meglio e non sembra uno slogan.',
			severity: 'warning',
		},
	];
}

function checkExclamations(plain: string, path: string[]): RuleFinding[] {
	const mark = plain.indexOf('!');
	if (mark === -1) return [];
	const [shouted = ''] = /[^.!?\n]*$/.exec(plain.slice(Math.max(0, mark - 60), mark)) ?? [];
	return [
		{
			path,
			value: '!',
			problem: `C'è un punto esclamativo: «${shouted.trim()}!».`,
			cure: 'Metti un punto: il catalogo descrive, non fa pubblicità.',
			severity: 'warning',
		},
	];
}

/** "«a»", "«a» e «b»", "«a», «b» e «c»". */
function quoted(words: string[]): string {
	return new Intl.ListFormat('it').format(words.map((word) => `«${word}»`));
}
