import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from './bench/random.ts';
import { buildSample } from './e2e/built-site.ts';
import { shellEnvironment } from './e2e/environment.ts';
import { fingerprints } from './site/fingerprints.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const kills = 5;

let root: string;
let live: string;
let before: Map<string, string>;
let duration: number;
beforeAll(async () => {
	root = await mkdtemp(path.join(tmpdir(), 'live-'));
	live = path.join(root, 'dist');
	const start = performance.now();
	await buildSample(root, {});
	duration = performance.now() - start;
	before = await fingerprints(live);
	expect(before.size).toBeGreaterThan(500);
	await rename('Vicini e Connessi', 'Un altro nome');
});
afterAll(() => rm(root, { recursive: true, force: true }));

test(`killed ${kills} times, a build leaves the live site as it was (SEED=${seed})`, async () => {
	const random = seededRandom(seed);
	let looked = 0;
	for (let turn = 0; turn < kills; turn += 1) {
		// One in each part of the time that a build takes, the last one too.
		const moment = ((turn + random.below(1000) / 1000) * duration) / kills;
		const { child, ended } = startBuild();
		await Promise.race([setTimeout(moment), ended]);
		killAll(child.pid);
		const { status } = await ended;
		// One that was quicker than the first has done its work, and may yet have been about to say so.
		if (
			status === 0 ||
			(await readFile(path.join(live, 'index.html'), 'utf8')).includes(titles[1] ?? '')
		)
			break;
		expect(await fingerprints(live), `killed after ${moment.toFixed(0)} ms`).toEqual(before);
		looked += before.size;
	}
	console.log(`${looked} files of a live site compared after killed builds.`);
	expect(looked).toBeGreaterThan(before.size);
});

test('a disk that takes no more leaves the live site as it was, and nothing behind', async () => {
	// No file may grow beyond a megabyte, which the CMS does.
	const { status } = await startBuild([
		'bash',
		'-c',
		'trap "" XFSZ; ulimit -f 1024; exec "$@"',
		'-',
	]).ended;
	expect(status).toBe(1);
	expect(await fingerprints(live)).toEqual(before);
	expect((await readdir(root)).sort()).toEqual(['content', 'dist', 'public']);
});

test('a check that fails leaves the live site as it was', async () => {
	const file = path.join(root, 'content/offers/bottegaviva--vetrina-online.md');
	const text = await readFile(file, 'utf8');
	await writeFile(file, text.replace('category: vendita-online', 'category: no'));
	expect((await startBuild().ended).status).toBe(1);
	await writeFile(file, text);
	expect(await fingerprints(live)).toEqual(before);
});

test('a page that cannot be built leaves the live site as it was', async () => {
	const file = path.join(root, 'content/pages/aiuto.mdx');
	const text = await readFile(file, 'utf8');
	await appendFile(file, '\n<Missing />\n');
	expect((await startBuild().ended).status).toBe(1);
	await writeFile(file, text);
	expect(await fingerprints(live)).toEqual(before);
});

test('the new site comes at once', async () => {
	const { ended } = startBuild();
	const build = { isDone: false };
	void ended.then(() => (build.isDone = true));
	const seen = new Set<string | undefined>();
	while (!build.isDone) {
		seen.add(await look());
		await setTimeout(1);
	}
	expect((await ended).status).toBe(0);
	seen.add(await look());
	seen.delete(undefined);
	expect(await fingerprints(live)).not.toEqual(before);
	const more = (await readdir(live)).length - 1;
	expect([...seen]).toEqual(titles.map((title) => `${title} and ${more} names more`));
});

const titles = ['Vicini e Connessi', 'Un altro nome'];

/**
 * How the home page is called, as somebody sees it who looks just now.
 *
 * @returns undefined where the folder is not there, or was replaced meanwhile
 */
async function look(): Promise<string | undefined> {
	const inode = () =>
		stat(live).then(
			({ ino }) => ino,
			() => undefined,
		);
	const first = await inode();
	const names = await readdir(live).catch(() => []);
	const home = await readFile(path.join(live, 'index.html'), 'utf8').catch(() => '');
	if (first === undefined || first !== (await inode())) return undefined;
	const title = titles.find((name) => home.includes(`– ${name}</title>`));
	return `${title ?? 'no page'} and ${names.length - 1} names more`;
}

/** Starts a build as a shell does, in a group of its own. */
function startBuild([command = process.execPath, ...args]: string[] = []) {
	const program = ['scripts/build.ts', '--root', root, '--out', live, '--today', '2026-11-16'];
	const node = command === process.execPath ? [] : [process.execPath];
	const child = spawn(command, [...args, ...node, ...program], {
		env: shellEnvironment(),
		stdio: 'ignore',
		detached: true,
	});
	const ended = once(child, 'close').then(([status]) => ({ status: status as number | null }));
	return { child, ended };
}

/** Ends a build with all that it has started. */
function killAll(group: number | undefined): void {
	try {
		if (group !== undefined) process.kill(-group, 'SIGKILL');
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
	}
}

async function rename(from: string, to: string): Promise<void> {
	const file = path.join(root, 'content/site.yml');
	const text = await readFile(file, 'utf8');
	await writeFile(file, text.replace(`name: ${from}`, `name: ${to}`));
}
