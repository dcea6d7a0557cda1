import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { sampleContent } from '../../e2e/built-site.ts';
import { type FakeGithub, startFakeGithub } from '../../e2e/fake-github/start.ts';
import { aFolder, git } from '../../program/testing/repository-fixture.ts';
import { readDailyOptions } from '../options.ts';
import { runDaily } from '../run.ts';
import type { Web } from './a-web.ts';

/** The account of workflows. */
export const bot = 'github-actions[bot]';

/** A small right catalogue in a repository, with a remote and a GitHub of this machine. */
export interface TestDesk {
	root: string;
	hub: FakeGithub;
	/** Runs the report as the workflow does; gives what it says. */
	run: (...args: string[]) => Promise<{ said: string; isRight: boolean }>;
	/** The three jobs of a day, one after the other. */
	day: (today: string) => Promise<{ said: string; isRight: boolean }>;
	/** Changes a file of the catalogue. */
	edit: (file: string, change: (text: string) => string) => Promise<void>;
}

/**
 * Sets a desk up.
 *
 * @param web where its links are tried
 * @param isTerminal whether a terminal shows what it prints
 */
export async function aDesk(web: Web, isTerminal = false): Promise<TestDesk> {
	const folder = await aFolder();
	const root = join(folder, 'working');
	await mkdir(root);
	await cp(sampleContent, join(root, 'content'), { recursive: true });
	const edit: TestDesk['edit'] = async (file, change) => {
		const place = join(root, 'content', file);
		await writeFile(place, change(await readFile(place, 'utf8')));
	};
	await edit('site.yml', (text) => text.replace(/^demoToday:.*\n/m, ''));
	await git(root, ['init', '--quiet', '--initial-branch=main']);
	const remote = join(folder, 'remote.git');
	await git(folder, ['init', '--quiet', '--bare', remote]);
	await git(root, ['remote', 'add', 'origin', remote]);
	const hub = await startFakeGithub({
		repository: 'example/vicini-e-connessi',
		people: [
			{ login: 'anna' },
			{ login: 'redazione', role: 'write' },
			{ login: bot, role: 'write' },
		],
	});
	onTestFinished(() => hub[Symbol.asyncDispose]());
	const environment = {
		GITHUB_REPOSITORY: 'example/vicini-e-connessi',
		GITHUB_API_URL: hub.apiRoot,
		GITHUB_TOKEN: hub.people.tokenFor(bot, 'public_repo'),
	};
	const world = {
		now: new Date(),
		environment,
		netAs: web.netAs,
		manners,
		columns: isTerminal ? 80 : undefined,
	};
	const run: TestDesk['run'] = (...args) =>
		runDaily(readDailyOptions(['--root', root, ...args]), world);
	const tried = join(folder, 'tried.json');
	const told = join(folder, 'told.json');
	const day: TestDesk['day'] = async (today) => {
		const common = ['--today', today];
		await run(...common, '--links', '--keep', tried);
		await run(...common, '--tried', tried, '--memory', 'origin', '--publish', '--told', told);
		return run(...common, '--tried', tried, '--remember', 'origin', '--told', told);
	};
	return { root, hub, run, day, edit };
}

const manners = { patience: { pauses: [1, 1], seconds: 5 }, consideration: { pause: 1 } };
