import { median } from '../../src/catalogue/median.ts';
import type { Measurement } from './measure.ts';
import type { Result } from './series.ts';

/**
 * Results as a Markdown table: medians, with the range in brackets where there are several runs. The
 * other generators write the offers and one list in one language, so they compare by the page.
 */
export function formatTable(results: Result[]): string {
	const ours = results.find(({ name }) => name === 'pages');
	const rows = results.map((result) => [result.name, ...cells(result, ours)]);
	const widths = header.map((_, column) =>
		Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)),
	);
	return [header, widths.map((width) => '-'.repeat(width)), ...rows]
		.map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`)
		.join('\n');
}

const header = ['task', 'wall s', 'CPU s', 'CPU / pages', 'memory MiB', 'pages', 'CPU ms / page'];

function cells({ measurements, pages, failure }: Result, ours: Result | undefined): string[] {
	if (failure !== undefined) return ['failed', '', '', '', '', ''];
	if (measurements.length === 0) return ['not installed', '', '', '', '', ''];
	const ratio = middle(measurements, 'cpu') / middle(ours?.measurements ?? [], 'cpu');
	return [
		spread(measurements, 'wall', 2),
		spread(measurements, 'cpu', 2),
		Number.isNaN(ratio) ? '' : ratio.toFixed(2),
		spread(measurements, 'memory', 0),
		pages?.toLocaleString('en') ?? '',
		pages === undefined ? '' : ((middle(measurements, 'cpu') * 1000) / pages).toFixed(2),
	];
}

function spread(measurements: Measurement[], figure: keyof Measurement, digits: number): string {
	const numbers = measurements.map((measurement) => measurement[figure]);
	const text = median(numbers).toFixed(digits);
	if (numbers.length === 1) return text;
	return `${text} (${Math.min(...numbers).toFixed(digits)}–${Math.max(...numbers).toFixed(digits)})`;
}

function middle(measurements: Measurement[], figure: keyof Measurement): number {
	return median(measurements.map((measurement) => measurement[figure]));
}
