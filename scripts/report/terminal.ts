import { styleText } from 'node:util';
import type { Issue } from '../../src/schema/issue.ts';
import { plainText } from './plain.ts';
import type { Report } from './report.ts';

/**
 * A report for people at a terminal: by file, each problem with line, field and cure, and at the end
 * how many files were looked at.
 */
export function formatReport({ issues, files }: Report): string {
	const byFile = Map.groupBy(issues, ({ file }) => file);
	const sections = [...byFile].map(
		([file, found]) =>
			`${styleText('bold', plainText(file))}\n${found.map(formatIssue).join('\n')}\n`,
	);
	return [...sections, summary(issues, files)].join('\n');
}

function formatIssue({ line, path, problem, cure, rule, severity }: Issue): string {
	const place = [`riga ${line}`, path.join('.')].filter((part) => part !== '').join(', ');
	const word = severity === 'error' ? styleText('red', 'errore') : styleText('yellow', 'avviso');
	const mark = styleText('dim', `[${rule}]`);
	return `  ${word} · ${plainText(`${place}: ${problem}`)}\n    ${plainText(cure)} ${mark}`;
}

function summary(issues: Issue[], files: number): string {
	const errors = issues.filter((issue) => issue.severity === 'error').length;
	const warnings = issues.length - errors;
	const looked = files === 1 ? '1 file guardato' : `${files} file guardati`;
	if (files === 0) return 'Nessun file guardato: in content non ce ne sono.';
	return `${looked}: ${count(errors, 'errore', 'errori')}, ${count(warnings, 'avviso', 'avvisi')}.`;
}

function count(number: number, one: string, many: string): string {
	if (number === 0) return `nessun ${one}`;
	return number === 1 ? `1 ${one}` : `${number} ${many}`;
}
