import { median } from '../../src/catalogue/median.ts';
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
		name: 'a page beside one by Hugo',
		unit: 'times its CPU time',
		most: 1,
		figure: (of) => of('pages', 'cpuPerPage') / of('Hugo', 'cpuPerPage'),
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
function medianOf(results: Result[], task: TaskName, figure: Figure): number {
	const { measurements = [], pages = Number.NaN } = results.find(({ name }) => name === task) ?? {};
	const middle = (what: keyof Measurement) =>
		median(measurements.map((measurement) => measurement[what]));
	return figure === 'cpuPerPage' ? middle('cpu') / pages : middle(figure);
}

type Figure = keyof Measurement | 'cpuPerPage';

interface Goal {
	name: string;
	unit: string;
	most: number;
	figure: (of: (task: TaskName, figure: Figure) => number) => number;
}
