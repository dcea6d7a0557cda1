import type { Card } from '../card.ts';
import { isFolder } from '../../../src/checks/catalogue-index.ts';
import { collections } from '../../../src/schema/collections.ts';
import type { Judged } from '../judge.ts';
import { asCode, asText } from './as-text.ts';
import { changesBlocks, completenessBlocks } from './changes-blocks.ts';
import { fitted, listed } from './fitted.ts';
import { linkWords } from './link-words.ts';
import { twinsBlocks } from './twins-blocks.ts';
import { verbs } from './verbs.ts';
import { requirementBlock } from './requirement-lines.ts';

/**
 * The card as Markdown, for a comment and for the summary of a job: in Italian, for a person who has
 * five minutes. Texts of the proposal do nothing in it.
 *
 * @returns at most 60,000 characters
 */
export function cardMarkdown(card: Card): string {
	const rules = card.requirements.filter(({ number }) => number !== undefined);
	const others = card.requirements.filter(({ number }) => number === undefined);
	return fitted([
		`## ${signs[card.verdict.kind]} ${card.verdict.sentence}`,
		factsLine(card),
		"### Le regole dell'avviso",
		...(rules.length === 0 ? [noRules] : rulesBlocks(rules)),
		...headed('### Gli altri controlli', othersBlocks(others)),
		...twinsBlocks(card),
		...changesBlocks(card),
		...completenessBlocks(card),
		...linksBlock(card),
		...olderBlock(card),
	]);
}

function factsLine({ entries, otherFiles }: Card): string {
	const facts = listed(
		[
			...entries.map(({ kind, name, collection }) => {
				const what = isFolder(collection) ? lower(collections[collection].singular.it) : 'file';
				return `${verbs[kind]} ${what} «${asText(name, 80)}»`;
			}),
			...otherFiles.map(({ file, kind }) => `${verbs[kind]} ${asCode(file)}`),
		],
		mostFacts,
		(left) => `tocca altri ${left} file`,
	);
	return facts.length === 0 ? 'Non ci sono file.' : `La proposta ${facts.join('; ')}.`;
}

function headed(heading: string, blocks: string[]): string[] {
	return blocks.length === 0 ? [] : [heading, ...blocks];
}

/** One line each; those that wait do so for one reason. */
function rulesBlocks(rules: Judged[]): string[] {
	const waiting = rules.filter(({ status }) => status === 'waits');
	const told = rules.filter(({ status }) => status !== 'waits');
	const numbers = waiting.map(({ number }) => number).join(', ');
	return [
		[
			...told.map(requirementBlock),
			...(waiting.length === 0
				? []
				: [`- ⏸️ **Regole ${numbers}**: si guardano quando il file si può leggere.`]),
		].join('\n'),
	];
}

function othersBlocks(others: Judged[]): string[] {
	const good = others.filter(({ status }) => status === 'holds').map(({ title }) => lower(title));
	const told = others.filter(({ status }) => status !== 'holds' && status !== 'waits');
	return [
		...(told.length === 0 ? [] : [told.map(requirementBlock).join('\n')]),
		...(good.length === 0 ? [] : [`✅ Va bene anche il resto: ${good.join('; ')}.`]),
	];
}

function linksBlock({ links, newAddresses }: Card): string[] {
	if (newAddresses.length === 0) return [];
	const lines = newAddresses.map((address) => `- ${asCode(address, 500)}`);
	return [
		'### Indirizzi nuovi',
		linkWords(links),
		listed(lines, mostAddresses, (left) => `- … e altri ${left}`).join('\n'),
	];
}

function olderBlock({ olderErrors }: Card): string[] {
	if (olderErrors === 0) return [];
	const errors = olderErrors === 1 ? "c'è già un errore" : `ci sono già ${olderErrors} errori`;
	return [
		`Nel catalogo ${errors}, che non dipende da questa proposta: lo trovi con \`npm run check\`.`,
	];
}

function lower(title: string): string {
	return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

const signs: Record<Card['verdict']['kind'], string> = {
	publish: '✅',
	ask: '❓',
	correct: '❌',
	nothing: '✅',
};

const noRules =
	'Valgono per quello che si pubblica, e qui non ci sono offerte né partner da pubblicare.';

const mostFacts = 8;
const mostAddresses = 20;
