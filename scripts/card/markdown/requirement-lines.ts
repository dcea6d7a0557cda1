import { formatDay } from '../../../src/i18n/format.ts';
import { isDay } from '../../../src/schema/written-values.ts';
import type { GivenWaiver, Judged } from '../judge.ts';
import { fieldWords } from './field-words.ts';
import type { Point } from '../point.ts';
import { asCode, asText } from './as-text.ts';
import { type EntryNames, nameBefore } from './entry-names.ts';
import { listed } from './fitted.ts';
import { pointWords, standings } from './signs.ts';

/** One requirement: its line, and under it what to correct and what to answer. */
export function requirementBlock(judged: Judged, names: EntryNames): string {
	const { number, title, status, isAdvice, points, evidence, waivers } = judged;
	const name = number === undefined ? title : `${number}. ${title}`;
	const { sign, words } = standings[status];
	const proofs = status === 'holds' ? evidence.map((proof) => proofWords(proof, names)) : [];
	const [proof = ''] = names.size === 0 ? proofs : [];
	return [
		`- ${sign} **${name}**: ${words}.${proof === '' ? '' : ` ${proof}`}`,
		...(names.size === 0 ? [] : proofs.map((each) => `  - ${each}`)),
		...waivers.slice(0, mostWaivers).map((waiver) => waiverLine(waiver, points, names)),
		...listed(
			points.flatMap((point) => pointLines(point, isAdvice, names)),
			mostLines,
			(left) => `  - … e altre ${left} righe.`,
		),
	].join('\n');
}

function proofWords({ file, said }: Judged['evidence'][number], names: EntryNames): string {
	const words = said.slice(0, mostEvidence).map((each) => asText(each.replace(/\.$/, ''), 160));
	return `${nameBefore(file, names, '')}${words.join('; ')}.`;
}

function waiverLine(
	{ file, rule, reason, on, isNew }: GivenWaiver,
	points: readonly Point[],
	names: EntryNames,
): string {
	const day = on === undefined ? 'senza data' : isDay(on) ? formatDay(on, 'it') : asText(on, 40);
	// What it accepts here gives the reason itself.
	const isGiven = points.some((point) => point.file === file && point.rule === rule);
	const why = reason === undefined ? 'senza motivo' : `«${asText(reason.replace(/\.$/, ''))}»`;
	return `  - ${nameBefore(file, names, '')}${isNew ? 'Deroga nuova' : 'Deroga'} a ${asCode(rule, 60)}, ${day}${isGiven ? '' : `: ${why}`}.`;
}

function pointLines(point: Point, isAdvice: boolean, names: EntryNames): string[] {
	const { file, line, problem, cure, severity, quotes, command } = point;
	const place = fieldWords(point);
	const where = `${asCode(file)}${line > 1 ? `, riga ${line}` : ''}`;
	const begin = pointWords[severity === 'error' ? 'error' : isAdvice ? 'advice' : 'question'];
	return [
		`  - ${begin} (${[...(place === '' ? [] : [place]), where].join(', ')}). ${nameBefore(file, names, problem)}${asText(problem)} **${asText(cure, 400)}**`,
		...(command === undefined ? [] : [`    - ${asCode(command)}`]),
		...listed(
			quotes.map((sentence) => `    - «${asText(sentence)}»`),
			mostQuotes,
			(left) => (left === 1 ? "    - … e un'altra frase." : `    - … e altre ${left} frasi.`),
		),
	];
}

const mostEvidence = 6;
const mostWaivers = 10;
const mostLines = 24;
const mostQuotes = 5;
