import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { generate } from './generate.ts';
import type { Command } from './measure.ts';
import { makePeer } from './peer.ts';

export type TaskName =
	'start-up of the checks' | 'checks' | 'pages' | 'search index' | 'Hugo' | 'Eleventy';

/** Something to measure. */
export interface Task {
	name: TaskName;
	/** Undefined for a program that this machine doesn't have. */
	command: Command | undefined;
	/** What it writes, taken away before each run. */
	output?: string;
	/** Whether it writes the pages of the catalogue. */
	rendersPages?: true;
}

/**
 * Makes a catalogue, and the task of rendering it.
 *
 * @param folder where all of it goes
 * @param offers how many
 */
export async function preparePages(folder: string, offers: number, signal: AbortSignal) {
	await generate('.', folder, { count: offers, seed, signal });
	await cp('public', path.join(folder, 'public'), { recursive: true });
	const output = path.join(folder, 'pages');
	const command = node(...buildFlags, 'scripts/bench/pages.ts', folder, output);
	return { name: 'pages', command, output, rendersPages: true } satisfies Task;
}

/** Makes a catalogue, and every task there is with it; the index comes after the pages it reads. */
export async function prepareAll(
	folder: string,
	offers: number,
	signal: AbortSignal,
): Promise<Task[]> {
	const pages = await preparePages(folder, offers, signal);
	const smallest = path.join(folder, 'smallest');
	await generate('.', smallest, { count: 1, seed, signal });
	const hugo = path.join(folder, 'hugo');
	await makePeer('hugo', folder, hugo);
	const eleventy = path.join(folder, 'eleventy');
	await makePeer('eleventy', folder, eleventy);
	const index = path.join(pages.output, 'pagefind');
	return [
		{ name: 'start-up of the checks', command: node('scripts/check.ts', '--root', smallest) },
		{ name: 'checks', command: node('scripts/check.ts', '--root', folder) },
		pages,
		{
			name: 'search index',
			command: node('scripts/bench/search-index.ts', folder, pages.output),
			output: index,
		},
		{ name: 'Hugo', command: hugoCommand(hugo), output: builtBy(hugo), rendersPages: true },
		{
			name: 'Eleventy',
			command: {
				...node(path.resolve('node_modules/@11ty/eleventy/cmd.cjs'), '--quiet', '--output=built'),
				cwd: eleventy,
			},
			output: builtBy(eleventy),
			rendersPages: true,
		},
	];
}

const seed = 1;

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string } };

/** What `npm run build` gives to Node: little room for young objects, of which each page makes thousands and keeps none. */
const buildFlags = manifest.scripts.build.split(' ').filter((word) => word.startsWith('--'));

function node(...args: string[]): Command {
	return { program: process.execPath, args };
}

function hugoCommand(project: string): Command | undefined {
	if (spawnSync('hugo', ['version']).status !== 0) return undefined;
	return { program: 'hugo', args: ['--destination', 'built'], cwd: project };
}

function builtBy(project: string): string {
	return path.join(project, 'built');
}
