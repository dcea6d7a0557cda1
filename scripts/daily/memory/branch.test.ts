import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, aRepository, commit, git } from '../../program/testing/repository-fixture.ts';
import { memoryBranch, readMemory, updateMemory } from './branch.ts';
import { type Memory, nothing } from './memory.ts';

const address = 'https://www.bottega.negozio/guida';
const today = '2026-11-16';
const fault = { kind: 'silent' } as const;
const failing: Memory = {
	...nothing,
	failing: [{ address, first: '2026-11-14', last: '2026-11-14', fault }],
};

test('keeps what was learnt on a branch with one commit, and touches no other', async () => {
	const { place, remote } = await aPlace();
	const before = await git(remote, ['for-each-ref']);
	expect(await readMemory(place)).toEqual({ memory: nothing, afresh: 'missing', commit: '' });
	expect(await updateMemory(place, today, () => failing)).toMatchObject({ isNew: true });
	expect(await readMemory(place)).toMatchObject({ memory: failing });
	expect(await updateMemory(place, today, (memory) => memory)).toMatchObject({ isNew: false });
	expect(await updateMemory(place, today, () => nothing)).toMatchObject({ isNew: true });
	expect(await git(remote, ['rev-list', '--count', memoryBranch])).toBe('1');
	const others = (await git(remote, ['for-each-ref'])).split('\n');
	expect(others.filter((line) => !line.endsWith(memoryBranch)).join('\n')).toBe(before);
});

test('leaves the folder it works in as it was', async () => {
	const { place } = await aPlace();
	const look = async () => [
		await git(place.repository, ['status', '--porcelain', '--branch']),
		await git(place.repository, ['for-each-ref', 'refs/heads', 'refs/tags', 'refs/remotes']),
	];
	const before = await look();
	await updateMemory(place, today, () => failing);
	await updateMemory(place, today, () => nothing);
	expect(await look()).toEqual(before);
});

test.each([
	['is no JSON', 'memory.json', '{"version":1,'],
	['says something else', 'memory.json', '{"version":2}'],
	['has an address that is none', 'memory.json', JSON.stringify({ ...failing, failing: [{}] })],
	['is endless', 'memory.json', ' '.repeat(3_100_000)],
	['has another name', 'altro.json', '{}'],
])('a file that %s is as good as none, and is mended', async (_, file, text) => {
	const { place, remote, working } = await aPlace();
	await git(working, ['checkout', '--quiet', '--orphan', memoryBranch]);
	await commit(working, { [file]: text }, 'x');
	await git(working, ['push', '--quiet', remote, memoryBranch]);
	expect(await readMemory(place)).toMatchObject({ memory: nothing, afresh: 'broken' });
	expect(await updateMemory(place, today, (memory) => memory)).toMatchObject({ isNew: true });
	expect((await readMemory(place)).afresh).toBeUndefined();
});

test('a symbolic link in the place of the file is not followed', async () => {
	const { place, remote, working } = await aPlace();
	await git(working, ['checkout', '--quiet', '--orphan', memoryBranch]);
	await git(working, ['rm', '-rfq', '.']);
	const id = await git(working, ['rev-parse', 'main:content/offers/first.md']);
	await git(working, ['update-index', '--add', '--cacheinfo', `120000,${id},memory.json`]);
	await git(working, ['commit', '--quiet', '--message', 'x']);
	await git(working, ['push', '--quiet', remote, memoryBranch]);
	expect((await readMemory(place)).afresh).toBe('broken');
});

test('two that learn at the same moment lose nothing', async () => {
	const { place, remote } = await aPlace();
	const other = join(await aFolder(), 'other');
	await git(remote, ['clone', '--quiet', remote, other]);
	const places = [place, { ...place, repository: other }];
	const learn = (at: number) => (memory: Memory) => ({
		...memory,
		told: [...memory.told, { offer: `a--${at}`, end: '2027-01-31', before: 30 as const }],
	});
	await Promise.all(
		[0, 1, 2, 3].map((at) => updateMemory(places[at % 2] ?? place, today, learn(at))),
	);
	const { memory } = await readMemory(place);
	expect(memory.told.map(({ offer }) => offer).sort()).toEqual(['a--0', 'a--1', 'a--2', 'a--3']);
});

test('a remote that does not answer is no empty memory', async () => {
	const { place } = await aPlace();
	const nowhere = { ...place, remote: join(await aFolder(), 'nessuno.git') };
	await expect(readMemory(nowhere)).rejects.toThrow('non si legge: controlla la connessione');
	await expect(updateMemory(nowhere, today, () => failing)).rejects.toThrow();
});

test('a hook of the folder is not run', async () => {
	const { place } = await aPlace();
	const hooks = await aFolder();
	await writeFile(join(hooks, 'pre-push'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
	await git(place.repository, ['config', 'core.hooksPath', hooks]);
	expect(await updateMemory(place, today, () => failing)).toMatchObject({ isNew: true });
});

/** A bare repository with a catalogue, and a shallow clone without any right to remain. */
async function aPlace() {
	const { repository: working } = await aRepository();
	const remote = join(await aFolder(), 'remote.git');
	await git(working, ['clone', '--quiet', '--bare', working, remote]);
	const repository = join(await aFolder(), 'clone');
	await git(remote, ['clone', '--quiet', '--depth=1', `file://${remote}`, repository]);
	return { place: { repository, remote: 'origin' }, remote, working };
}
