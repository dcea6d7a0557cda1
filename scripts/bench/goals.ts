import { median } from './median.ts';
import type { Measurement } from './measure.ts';
import type { Result } from './series.ts';
import type { TaskName } from './tasks.ts';

/** How many offers the goals speak of. */
export const goalSize = 10_000;

/** A line for each goal: whether it is met, the figure, and the most it may be. */
export function formatGoals(results: Result[]): string {
	return goals
		.map(({ name, unit, most, figure }) => {
			const number = figure((task, what) => medianOf(results, task, what));
			if (Number.isNaN(number)) return `– ${name}: not measured`;
			return `${number <= most ? '✓' : '✗'} ${name}: ${format(number)} ${unit}, at most ${format(most)}`;
		})
		.join('\n');
}

const goals: Goal[] = [
	{
		name: 'checks beyond their start-up',
		unit: 'CPU s',
		most: 3,
		figure: (of) => of('checks', 'cpu') - of('start-up of the checks', 'cpu'),
	},
	{
		name: 'pages beside Hugo',
		unit: 'times its CPU s',
		most: 1,
		figure: (of) => of('pages', 'cpu') / of('Hugo', 'cpu'),
	},
	{
		name: 'memory of the pages',
		unit: 'MiB',
		most: 1024,
		figure: (of) => of('pages', 'memory'),
	},
	{
		name: 'search index beside the pages',
		unit: 'times their CPU s',
		most: 2.5,
		figure: (of) => of('search index', 'cpu') / of('pages', 'cpu'),
	},
];

function format(number: number): string {
	return number.toLocaleString('en', { maximumFractionDigits: 2 });
}

/** NaN for a task without measurements. */
function medianOf(results: Result[], task: TaskName, figure: keyof Measurement): number {
	const { measurements = [] } = results.find(({ name }) => name === task) ?? {};
	return median(measurements.map((measurement) => measurement[figure]));
}

interface Goal {
	name: string;
	unit: string;
	most: number;
	figure: (of: (task: TaskName, figure: keyof Measurement) => number) => number;
}
