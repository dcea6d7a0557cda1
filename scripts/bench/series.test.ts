import { expect, test } from 'vitest';
import { aFolder, write } from '../program/testing/repository-fixture.ts';
import { type Command, Failure } from './measure.ts';
import { runSeries } from './series.ts';

const command = (program: string): Command => ({ program, args: [] });
const measurement = { wall: 1, cpu: 1, memory: 1 };

test('runs the tasks in turn', async () => {
	const ran: string[] = [];
	const tasks = [
		{ name: 'checks', command: command('checks') },
		{ name: 'Hugo', command: command('hugo') },
	] as const;
	const results = await runSeries([...tasks], 2, ({ program }) => {
		ran.push(program);
		return Promise.resolve(measurement);
	});
	expect(ran).toEqual(['checks', 'hugo', 'checks', 'hugo']);
	expect(results.map(({ measurements }) => measurements.length)).toEqual([2, 2]);
});

test('goes on without what is not installed', async () => {
	const results = await runSeries([{ name: 'Hugo', command: undefined }], 2, () =>
		Promise.resolve(measurement),
	);
	expect(results).toEqual([{ name: 'Hugo', measurements: [] }]);
});

test('tells what failed, and does not run it again', async () => {
	let runs = 0;
	const results = await runSeries([{ name: 'pages', command: command('astro') }], 3, () => {
		runs += 1;
		return Promise.reject(new Failure('No Astro here.'));
	});
	expect(results).toEqual([{ name: 'pages', measurements: [], failure: 'No Astro here.' }]);
	expect(runs).toBe(1);
});

test('counts the pages that a run writes, on an empty place', async () => {
	const output = await aFolder();
	await write(output, { 'offerte/left-over/index.html': '' });
	const task = { name: 'pages', command: command('astro'), output, rendersPages: true } as const;
	const [result] = await runSeries([task], 1, async () => {
		await write(output, {
			'index.html': '',
			'offerte/index.html': '',
			'offerte/a--one/data.json': '',
			'offerte/a--one/index.html': '',
		});
		return measurement;
	});
	expect(result?.pages).toBe(3);
});
