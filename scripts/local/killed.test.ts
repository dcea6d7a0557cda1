import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { seededRandom } from '../bench/random.ts';
import { git } from '../program/testing/repository-fixture.ts';
import { patience } from '../suite/patience.ts';
import { type Cms, cmsAt } from './testing/cms-calls.ts';
import { type Entry, entryLife } from './testing/entry-life.ts';
import { aWorkingRepository, startProgram, victims } from './testing/killable-program.ts';

const isLong = process.env['LONG'] !== undefined;
const kills = isLong ? 50 : 3;
const toBeKilled = isLong
	? entryLife.map(({ name }) => name)
	: ['first save', 'review', 'publication'];
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

test(
	`killed ${kills} times at work, it loses no entry and goes on (SEED=${seed})`,
	{ timeout: (10 + kills) * patience },
	async () => {
		const random = seededRandom(seed);
		const repository = await aWorkingRepository();
		const untouched = await everythingOf(repository);
		let started = performance.now();
		let program = await startProgram(repository).ready;
		const startUp = performance.now() - started;

		const reported = new Map<string, Entry | undefined>();
		const lengths = new Map<string, number>();
		const found = { before: 0, after: 0 };
		async function live(slug: string, steps = entryLife): Promise<void> {
			for (const { name, ask, then } of steps) {
				const length = lengths.get(name);
				const isKilled = toBeKilled.includes(name) && found.before + found.after < kills;
				if (length !== undefined && isKilled) {
					await askAndKill({ name, ask, then }, slug, length);
				} else {
					started = performance.now();
					expect(await ask(cmsAt(program.address), slug), name).toBe(200);
					lengths.set(name, performance.now() - started);
				}
				reported.set(slug, then);
			}
		}

		async function askAndKill(
			{ name, ask, then }: (typeof entryLife)[number],
			slug: string,
			length: number,
		): Promise<void> {
			const victim = random.pick(victims);
			const moment = random.below(Math.ceil(length));
			const about = `${name} of ${slug}, ${victim} killed after ${moment} of ${length.toFixed(0)} ms, SEED=${seed}`;
			const answer = ask(cmsAt(program.address), slug).catch(() => undefined);
			await wait(moment);
			await program.kill(victim);
			const before = (await answer) === 200 ? then : reported.get(slug);
			if (isLong && random.below(3) === 0) await startInVain(repository, random.below(startUp));

			program = await startProgram(repository).ready;
			await expectOrder(join(repository, '.local/repository'), about);
			const entries = await entriesOf(cmsAt(program.address), [...reported.keys(), slug], about);
			const entry = entries.get(slug);
			expect([before, then], about).toContainEqual(entry);
			expect(entries, about).toEqual(new Map([...reported, [slug, entry]]));
			const isDone = entry?.status === then.status && entry.raw === then.raw;
			found[isDone ? 'after' : 'before'] += 1;
			if (isDone && then.status === 'published') return;
			expect(await ask(cmsAt(program.address), slug), `once more: ${about}`).toBe(200);
		}

		// Drafts that wait meanwhile: each publication puts them on top of what is published.
		for (const slug of ['waiting', 'waiting-too']) await live(slug, entryLife.slice(0, 1));
		lengths.clear();
		await live('measured');
		for (let turn = 1; found.before + found.after < kills; turn += 1) await live(`entry-${turn}`);

		console.log(`SEED=${seed}: ${found.before} as before, ${found.after} as after.`);
		if (isLong) expect(Math.min(found.before, found.after)).toBeGreaterThan(0);
		expect(await everythingOf(repository)).toEqual(untouched);
	},
);

/** Kills the program while it starts, too. */
async function startInVain(repository: string, moment: number): Promise<void> {
	const { ready, killAll } = startProgram(repository);
	ready.catch(() => undefined);
	await wait(moment);
	await killAll();
}

/** That git finds nothing half done in the clone. */
async function expectOrder(clone: string, about: string): Promise<void> {
	expect(await git(clone, ['symbolic-ref', 'HEAD']), about).toBe('refs/heads/main');
	expect(await git(clone, ['status', '--porcelain']), about).toBe('');
	await expect(git(clone, ['fsck', '--no-dangling']), about).resolves.toBeDefined();
	const files = await readdir(join(clone, '.git'), { recursive: true });
	const halfDone = /\.lock$|packed-refs\.new$|^rebase-|^MERGE_HEAD$/;
	expect(
		files.filter((file) => halfDone.test(file)),
		about,
	).toEqual([]);
}

/** What the CMS shows of some entries, which are all that it has. */
async function entriesOf(
	cms: Cms,
	slugs: string[],
	about: string,
): Promise<Map<string, Entry | undefined>> {
	const found = new Map<string, Entry | undefined>();
	for (const slug of new Set(slugs)) found.set(slug, await cms.find(slug));
	const drafts = [...found]
		.filter(([, entry]) => entry !== undefined && entry.status !== 'published')
		.map(([slug]) => `offers/${slug}`);
	expect((await cms.drafts()).sort(), about).toEqual(drafts.sort());
	return found;
}

/** All that a developer has: files, what is staged, branches, what was set aside, settings. */
function everythingOf(repository: string): Promise<string[]> {
	const looks = [
		['status', '--porcelain', '--untracked-files=all'],
		['hash-object', 'content/offers/unknown.md', 'content/offers/first.md'],
		['ls-files', '--stage', 'content'],
		['for-each-ref'],
		['stash', 'list'],
		['config', '--local', '--list'],
	];
	return Promise.all(looks.map((args) => git(repository, args)));
}
