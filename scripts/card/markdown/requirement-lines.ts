import type { Judged } from '../judge.ts';
import { fieldWords } from './field-words.ts';
import type { Point } from '../point.ts';
import { asCode, asText } from './as-text.ts';
import { type EntryNames, nameBefore } from './entry-names.ts';
import { listed } from './fitted.ts';
import { pointWords, standings } from './signs.ts';

/** One requirement: its line, and under it what to correct and what to answer. */
export function requirementBlock(judged: Judged, names: EntryNames): string {
	const { number, title, status, isAdvice, points, evidence } = judged;
	const name = number === undefined ? title : `${number}. ${title}`;
	const { sign, words } = standings[status];
	const proofs = status === 'holds' ? evidence.map((proof) => proofWords(proof, names)) : [];
	const [proof = ''] = names.size === 0 ? proofs : [];
	return [
		`- ${sign} **${name}**: ${words}.${proof === '' ? '' : ` ${proof}`}`,
		...(names.size === 0 ? [] : proofs.map((each) => `  - ${each}`)),
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
const mostLines = 24;
const mostQuotes = 5;
