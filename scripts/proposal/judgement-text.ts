import { show } from '../../src/schema/shown-value.ts';
import type { Judgement } from './judge.ts';
import type { Objection } from './objection.ts';

/**
 * What a judgement says to people, in the Markdown that comments may have.
 *
 * @param hasCard whether the card of a proposal that is admitted stands around it, whose title is above
 *   and which asks what it knows how to ask
 */
export function formatJudgement(
	{ isAdmitted, objections, questions }: Judgement,
	hasCard: boolean,
): string {
	const left = questions.filter(({ isOnCard }) => !isAdmitted || !hasCard || !isOnCard);
	const asked = cut(left.map(({ file, question }) => `- ${named(file)}: ${question}`)).join('\n');
	if (isAdmitted) return asked === '' ? admitted : `${admitted}\n\n${asked}`;
	return [
		refused,
		...objectionBlocks(objections),
		...(asked === '' ? [] : ['### Da chiedere', asked]),
	].join('\n\n');
}

/** All that is in the way, as a list. */
export function objectionBlocks(objections: readonly Objection[]): string[] {
	if (objections.length === 0) return [];
	const lines = objections.map(
		({ file, problem, cure }) =>
			`- ${file === undefined ? '' : `${named(file)}: `}${problem} ${cure}`,
	);
	return [cut(lines).join('\n')];
}

/** What fits beside the name of a check. */
export function summaryOf({ isAdmitted, objections }: Judgement): string {
	if (isAdmitted) return 'Cambia solo quello che può cambiare.';
	return objections.length === 1 ? "C'è un ostacolo." : `Ci sono ${objections.length} ostacoli.`;
}

function cut(lines: string[]): string[] {
	if (lines.length <= most) return lines;
	return [...lines.slice(0, most), `- E altri ${lines.length - most}.`];
}

/** As code, in which nothing is a link or a sign. */
function named(file: string): string {
	return `\`${show(file).slice(1, -1).replaceAll('`', "'")}\``;
}

const most = 30;

const admitted =
	"**Ammessa.** Cambia solo quello che chi l'ha aperta può cambiare. Ora la redazione la legge.";

const refused = `## La proposta si ferma qui

Non si può esaminare finché resta quello che segue. Correggilo nello stesso ramo: il controllo riparte da solo.`;
