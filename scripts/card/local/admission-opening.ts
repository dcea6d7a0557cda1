import { objectionBlocks } from '../../proposal/judgement-text.ts';
import type { Card } from '../card.ts';
import { asCode } from '../markdown/as-text.ts';
import { verdictTitle } from '../markdown/markdown.ts';
import { verdictSigns } from '../markdown/signs.ts';
import type { Admission } from './admission.ts';

/**
 * How a card begins on this machine: with a title that is true of who may propose it as well, and under it
 * what the comment on GitHub would say of that, as far as one knows here.
 */
export function openingOf(admission: Admission, card: Pick<Card, 'verdict'>) {
	const { author, isInConflict, objections } = admission;
	const { kind, sentence } = card.verdict;
	const rest = `Per il resto: ${lower(sentence)}.`;
	if (isInConflict) {
		const title = `## ${verdictSigns.correct} La proposta si ferma qui`;
		return { title, blocks: [...objectionBlocks(objections), rest] };
	}
	if (objections.length === 0) {
		const blocks = author === undefined ? admittedIfByOwner(admission) : [admittedFrom(author)];
		return { title: verdictTitle(card), blocks };
	}
	if (author !== undefined) {
		return {
			title: `## ${verdictSigns.correct} Così ${asCode(author)} non può proporla`,
			blocks: [onGithub, ...objectionBlocks(objections), rest],
		};
	}
	// What is wrong is wrong whoever proposes it.
	const isWrong = kind === 'correct';
	return {
		title: isWrong
			? verdictTitle(card)
			: `## ${verdictSigns.ask} Se l'ha fatta la redazione, ${lower(sentence)}`,
		blocks: [
			`**Così la può proporre solo la redazione.** ${isWrong ? toPartner : onGithub}`,
			...objectionBlocks(objections),
		],
	};
}

function admittedFrom(author: string): string {
	return `**Ammessa.** Cambia solo quello che ${asCode(author)} può cambiare. Chi l'ha mandata davvero, qui non si sa.`;
}

function admittedIfByOwner({ partners }: Admission): string[] {
	if (partners.length === 0) {
		return [
			'**Ammessa.** Tocca solo file che chiunque può proporre. Chi la propone, qui non si sa: controllalo tu.',
		];
	}
	const names = partners.map(({ id }) => asCode(id)).join(', ');
	const owners = partners.map(({ id, maintainers }) => {
		const logins = maintainers.map((login) => asCode(login)).join(', ');
		return `- ${asCode(id)}: ${logins === '' ? 'nel catalogo nessuno può cambiarlo, solo la redazione' : `nel catalogo può cambiarlo ${logins}`}.`;
	});
	return [
		`**Ammessa se chi propone parla per ${names}.** Chi propone, qui non si sa: controllalo tu. Con \`--author\` e il suo profilo GitHub lo controlla il programma.`,
		owners.join('\n'),
	];
}

function lower(sentence: string): string {
	return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

const toPartner = 'Su GitHub un partner leggerebbe quello che segue.';
const onGithub = `${toPartner} Se l'ha fatta la redazione va bene così, e qui non si sa.`;
