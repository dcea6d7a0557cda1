import type { Judged } from '../judge.ts';
import { fieldWords } from './field-words.ts';
import type { Point } from '../point.ts';
import { asCode, asText } from './as-text.ts';
import { listed } from './fitted.ts';
import { pointWords, standings } from './signs.ts';

/** One requirement: its line, and under it what to correct and what to answer. */
export function requirementBlock(judged: Judged): string {
	const { number, title, status, isAdvice, points, evidence } = judged;
	const name = number === undefined ? title : `${number}. ${title}`;
	const { sign, words } = standings[status];
	const shown = status === 'holds' ? evidence.slice(0, mostEvidence) : [];
	const proof =
		shown.length === 0
			? ''
			: ` ${shown.map((said) => asText(said.replace(/\.$/, ''), 160)).join('; ')}.`;
	return [
		`- ${sign} **${name}**: ${words}.${proof}`,
		...listed(
			points.flatMap((point) => pointLines(point, isAdvice)),
			mostLines,
			(left) => `  - … e altre ${left} righe.`,
		),
	].join('\n');
}

function pointLines(point: Point, isAdvice: boolean): string[] {
	const { file, line, problem, cure, severity, quotes } = point;
	const place = fieldWords(point);
	const where = `${asCode(file)}${line > 1 ? `, riga ${line}` : ''}`;
	const begin = pointWords[severity === 'error' ? 'error' : isAdvice ? 'advice' : 'question'];
	return [
		`  - ${begin} (${[...(place === '' ? [] : [place]), where].join(', ')}). ${asText(problem)} **${asText(cure, 400)}**`,
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
