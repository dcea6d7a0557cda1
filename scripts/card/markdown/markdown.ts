import type { Card } from '../card.ts';
import { isFolder } from '../../../src/checks/catalogue-index.ts';
import { collections } from '../../../src/schema/collections.ts';
import type { Judged } from '../judge.ts';
import { asCode, asText } from './as-text.ts';
import { changesBlocks, completenessBlocks } from './changes-blocks.ts';
import { entryNames, type EntryNames } from './entry-names.ts';
import { fitted, listed } from './fitted.ts';
import { linkWords } from './link-words.ts';
import { nearestBlocks } from './nearest-blocks.ts';
import { verbs } from './verbs.ts';
import { questionsBlocks } from './questions-blocks.ts';
import { requirementBlock } from './requirement-lines.ts';
import { standings, verdictSigns } from './signs.ts';

/**
 * The card as Markdown, for a comment and for the summary of a job: in Italian, for a person who has
 * five minutes. Texts of the proposal do nothing in it.
 *
 * @param opening the title, and what stands under it, where more is known than the card says
 * @returns at most 60,000 characters
 */
export function cardMarkdown(card: Card, opening: Opening = { title: verdictTitle(card) }): string {
	const rules = card.requirements.filter(({ number }) => number !== undefined);
	const others = card.requirements.filter(({ number }) => number === undefined);
	const { title, blocks = [] } = opening;
	if (card.verdict.kind === 'nothing') return title;
	const names = entryNames(card);
	return fitted([
		title,
		...blocks,
		factsLine(card),
		...(card.verdict.kind === 'publish' ? [readIt] : []),
		...questionsBlocks(card.verdict.questions, names),
		"### Le regole dell'avviso",
		...(rules.length === 0 ? [noRules] : rulesBlocks(rules, names)),
		...headed('### Gli altri controlli', othersBlocks(others, names)),
		...nearestBlocks(card),
		...changesBlocks(card),
		...completenessBlocks(card),
		...linksBlock(card),
		...olderBlock(card),
	]);
}

/** What it comes to. */
export function verdictTitle({ verdict }: Pick<Card, 'verdict'>): string {
	return `## ${verdictSigns[verdict.kind]} ${verdict.sentence}`;
}

/** How a card begins. */
export interface Opening {
	title: string;
	blocks?: string[];
}

function factsLine({ entries, otherFiles }: Card): string {
	const facts = listed(
		[
			...entries.map(({ kind, name, collection, file }) =>
				isFolder(collection)
					? `${verbs[kind]} ${collections[collection].definite} «${asText(name, 80)}»`
					: `${verbs[kind]} ${asCode(file)}`,
			),
			...otherFiles.map(({ file, kind }) => `${verbs[kind]} ${asCode(file)}`),
		],
		mostFacts,
		(left) => `tocca altri ${left} file`,
	);
	return `La proposta ${facts.join('; ')}.`;
}

function headed(heading: string, blocks: string[]): string[] {
	return blocks.length === 0 ? [] : [heading, ...blocks];
}

/** One line each; those that wait do so for one reason. */
function rulesBlocks(rules: Judged[], names: EntryNames): string[] {
	const waiting = rules.filter(({ status }) => status === 'waits');
	const told = rules.filter(({ status }) => status !== 'waits');
	const numbers = waiting.flatMap(({ number }) => number ?? []);
	return [
		[
			...told.map((row) => requirementBlock(row, names)),
			...(waiting.length === 0 ? [] : [waitingLine(numbers)]),
		].join('\n'),
	];
}

function waitingLine(numbers: number[]): string {
	const { sign, words, severalWords } = standings.waits;
	const [rules, wait] = numbers.length === 1 ? ['Regola', words] : ['Regole', severalWords];
	return `- ${sign} **${rules} ${numbers.join(', ')}**: ${wait}.`;
}

function othersBlocks(others: Judged[], names: EntryNames): string[] {
	const { sign, words } = standings.holds;
	const isPlain = ({ status, waivers }: Judged) => status === 'holds' && waivers.length === 0;
	const good = others.filter(isPlain).map(({ title }) => `«${title}»`);
	const told = others.filter((row) => !isPlain(row) && row.status !== 'waits');
	return [
		...(told.length === 0 ? [] : [told.map((row) => requirementBlock(row, names)).join('\n')]),
		...(good.length === 0 ? [] : [`${sign} Su questi controlli ${words}: ${good.join(', ')}.`]),
	];
}

function linksBlock({ links, newAddresses, wrongAddresses }: Card): string[] {
	if (newAddresses.length + wrongAddresses.length === 0) return [];
	return [
		'### Indirizzi nuovi',
		...(newAddresses.length === 0 ? [] : [linkWords(links), addressList(newAddresses)]),
		...(wrongAddresses.length === 0
			? []
			: ['Così come sono scritti, questi non si possono aprire:', addressList(wrongAddresses)]),
	];
}

function addressList(addresses: string[]): string {
	const lines = addresses.map((address) => `- ${asCode(address, 500)}`);
	return listed(lines, mostAddresses, (left) => `- … e altri ${left}`).join('\n');
}

function olderBlock({ olderErrors }: Card): string[] {
	if (olderErrors === 0) return [];
	const errors = olderErrors === 1 ? "c'è già un errore" : `ci sono già ${olderErrors} errori`;
	return [
		`Nel catalogo ${errors}, che non dipende da questa proposta: lo trovi con \`npm run check\`.`,
	];
}

/** Words that are not looked for say the same as those that are. */
const readIt =
	'Il programma non ha niente da chiederti. Leggi tu che cosa cambia, più sotto: un costo detto con altre parole il programma non lo vede.';

const noRules =
	'Valgono per quello che si pubblica, e qui non ci sono offerte né partner da pubblicare.';

const mostFacts = 8;
const mostAddresses = 20;
