import type { Judged } from '../judge.ts';
import { fieldWords } from './field-words.ts';
import { lookNames } from '../looks/looks.ts';
import type { Point } from '../point.ts';
import { asCode, asText } from './as-text.ts';
import { listed } from './fitted.ts';

/** One requirement: its line, and under it what to correct and what to answer. */
export function requirementBlock(judged: Judged): string {
	const { number, title, status, points, evidence } = judged;
	const name = number === undefined ? title : `${number}. ${title}`;
	const [sign, word] = signs[status];
	const shown = status === 'holds' ? evidence.slice(0, mostEvidence) : [];
	const proof =
		shown.length === 0
			? ''
			: ` ${shown.map((said) => asText(said.replace(/\.$/, ''), 160)).join('; ')}.`;
	return [
		`- ${sign} **${name}**: ${word}.${proof}`,
		...listed(points.flatMap(pointLines), mostLines, (left) => `  - … e altre ${left} righe.`),
	].join('\n');
}

function pointLines(point: Point): string[] {
	const { file, line, rule, problem, cure, severity, quotes } = point;
	const place = fieldWords(point);
	const where = `${asCode(file)}${line > 1 ? `, riga ${line}` : ''}`;
	const begin = severity === 'error' ? 'Da correggere' : asks.has(rule) ? 'Domanda' : 'Da guardare';
	return [
		`  - ${begin} (${[...(place === '' ? [] : [place]), where].join(', ')}). ${asText(problem)} **${asText(cure, 400)}**`,
		...listed(
			quotes.map((sentence) => `    - «${asText(sentence)}»`),
			mostQuotes,
			(left) => (left === 1 ? "    - … e un'altra frase." : `    - … e altre ${left} frasi.`),
		),
	];
}

const asks = new Set(lookNames());

const signs: Record<Judged['status'], [string, string]> = {
	holds: ['✅', 'va bene'],
	fails: ['❌', 'da correggere'],
	asks: ['❓', 'decidi tu'],
	advises: ['💡', 'si può migliorare'],
	waits: ['⏸️', 'si guarda quando il file si legge'],
};

const mostEvidence = 6;
const mostLines = 24;
const mostQuotes = 5;
