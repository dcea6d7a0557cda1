import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shellEnvironment } from './e2e/environment.ts';
import { git } from './program/testing/repository-fixture.ts';
import { fingerprints } from './site/fingerprints.ts';

const run = promisify(execFile);

let workspace: string;
beforeAll(async () => {
	workspace = await mkdtemp(path.join(tmpdir(), 'same-'));
});
afterAll(() => rm(workspace, { recursive: true, force: true }));

test('the same commit on the same day is the same site, on whatever machine', async () => {
	const here = await buildClone('one', {
		environment: { TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'C' },
		umask: '022',
		out: 'dist',
	});
	const there = await buildClone('an other/più lontano', {
		environment: {
			...{ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
			NODE_OPTIONS: `--import ${pathToFileURL('scripts/suite/another-machine.mjs').href}`,
		},
		umask: '077',
		touched: new Date('2001-02-03'),
		// Pages that are not built below the program's own folder are built in another way.
		out: '../sito costruito',
	});
	const different = [...new Set([...here.keys(), ...there.keys()])].filter(
		(file) => here.get(file) !== there.get(file),
	);
	console.log(`${here.size} files of two builds compared.`);
	expect(different).toEqual([]);
	expect(here.size).toBeGreaterThan(500);
});

/** Clones this repository with all its history, and builds the site of its last commit there. */
async function buildClone(name: string, machine: Machine): Promise<Map<string, string>> {
	const clone = path.join(workspace, name);
	await mkdir(path.dirname(clone), { recursive: true });
	await git('.', ['clone', '--quiet', '--no-hardlinks', '.', clone]);
	await copyPackages(path.join(clone, 'node_modules'));
	await forgetDemoDay(path.join(clone, 'content/site.yml'));
	if (machine.touched !== undefined) await touch(clone, machine.touched);
	const build = `umask ${machine.umask}; exec "$0" scripts/build.ts --today 2026-12-01 --out "$1"`;
	await run('sh', ['-c', build, process.execPath, machine.out], {
		cwd: clone,
		env: { ...shellEnvironment(), ...machine.environment },
	});
	return fingerprints(path.join(clone, machine.out));
}

/** Packages stand in every clone by themselves, so that their paths differ too. */
async function copyPackages(to: string): Promise<void> {
	// Links to the same files take no room, where both are on one disk.
	await run('cp', ['-al', 'node_modules', to]).catch(async () => {
		await rm(to, { recursive: true, force: true });
		await run('cp', ['-a', 'node_modules', to]);
	});
}

/** A demonstration has a day of its own, whatever a build is told. */
async function forgetDemoDay(file: string): Promise<void> {
	const text = await readFile(file, 'utf8');
	await writeFile(file, text.replace(/^demoToday:.*\n/m, ''));
}

async function touch(clone: string, time: Date): Promise<void> {
	for (const folder of ['content', 'public', 'src']) {
		const files = await readdir(path.join(clone, folder), { recursive: true });
		for (const file of files) await utimes(path.join(clone, folder, file), time, time);
	}
}

interface Machine {
	environment: NodeJS.ProcessEnv;
	umask: string;
	/** Where the site goes, from the clone. */
	out: string;
	/** When its files seem to have been written. */
	touched?: Date;
}
