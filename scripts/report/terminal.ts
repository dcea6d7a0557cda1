import { styleText } from 'node:util';
import type { Issue } from '../../src/schema/issue.ts';
import { placeOf } from './place.ts';
import { plainText } from './plain.ts';
import { type FileSection, formatLeft, printedSections } from './printed.ts';
import type { Report } from './report.ts';
import { shortened } from './short.ts';

/**
 * A report for people at a terminal: by file, each problem with line, field and cure, and at the end
 * how many files were looked at.
 */
export function formatReport(report: Report): string {
	const { sections, left } = printedSections(report);
	return [
		...sections.map(formatSection),
		...(left > 0 ? [`${formatLeft(left, 'in altri file')}\n`] : []),
		summary(report.issues, report.files),
	].join('\n');
}

function formatSection({ file, issues, left }: FileSection): string {
	const rest = left > 0 ? [`  ${formatLeft(left, 'in questo file')}`] : [];
	return [styleText('bold', plainText(file)), ...issues.map(formatIssue), ...rest, ''].join('\n');
}

function formatIssue({ line, file, path, problem, cure, rule, severity }: Issue): string {
	const place = [`riga ${line}`, placeOf({ file, path })].filter((part) => part !== '').join(', ');
	const word = severity === 'error' ? styleText('red', 'errore') : styleText('yellow', 'avviso');
	const mark = styleText('dim', `[${rule}]`);
	const said = plainText(shortened(`${place}: ${problem}`));
	return `  ${word} · ${said}\n    ${plainText(shortened(cure))} ${mark}`;
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
