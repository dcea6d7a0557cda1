import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openClone } from './clone.ts';
import { gitWith } from '../program/git.ts';
import {
	aFolder,
	aRepository,
	commit,
	environment,
	git,
	write,
} from '../program/testing/repository-fixture.ts';

describe('a new clone', () => {
	test('stands on main where the repository stands', async () => {
		const { repository, clone } = await aRepository();
		expect(await openClone(git, repository, clone)).toBe(true);
		expect(await headOf(clone)).toBe(await headOf(repository));
		expect(await branchesOf(clone)).toBe('main');
	});

	test('is called main when the repository is on another branch', async () => {
		const { repository, clone } = await aRepository();
		await git(repository, ['checkout', '--quiet', '-b', 'cms/offers/mine']);
		await commit(repository, { 'content/offers/second.md': 'Second' }, 'Add the second offer');
		await openClone(git, repository, clone);
		expect(await headOf(clone)).toBe(await headOf(repository));
		expect(await branchesOf(clone)).toBe('main');
	});

	test('comes from a detached HEAD that no branch holds', async () => {
		const { repository, clone } = await aRepository();
		await git(repository, ['checkout', '--quiet', '--detach']);
		await commit(repository, { 'content/offers/second.md': 'Second' }, 'Add the second offer');
		await openClone(git, repository, clone);
		expect(await headOf(clone)).toBe(await headOf(repository));
		expect(await branchesOf(clone)).toBe('main');
	});

	test('comes from a shallow repository', async () => {
		const { repository, clone } = await aRepository();
		await commit(repository, { 'content/offers/second.md': 'Second' }, 'Add the second offer');
		const shallow = join(await aFolder(), 'shallow');
		await git(repository, ['clone', '--quiet', '--depth', '1', `file://${repository}`, shallow]);
		await openClone(git, shallow, clone);
		expect(await headOf(clone)).toBe(await headOf(repository));
	});

	test("takes the repository's author", async () => {
		const { repository, clone } = await aRepository();
		await openClone(git, repository, clone);
		expect(await git(clone, ['config', '--local', 'user.email'])).toBe('prova@comune.example');
	});

	test('has an author when git knows none', async () => {
		const { repository, clone } = await aRepository();
		await git(repository, ['config', '--unset', 'user.name']);
		await git(repository, ['config', '--unset', 'user.email']);
		await openClone(git, repository, clone);
		expect(await git(clone, ['config', '--local', 'user.name'])).toBe('Redazione locale');
	});

	test("takes the repository's author before the machine's", async () => {
		const { repository, clone } = await aRepository();
		const settings = join(await aFolder(), 'settings');
		await git(repository, ['config', '--file', settings, 'user.email', 'altri@casa.example']);
		const gitHere = gitWith({ ...environment, GIT_CONFIG_GLOBAL: settings });
		await openClone(gitHere, repository, clone);
		expect(await gitHere(clone, ['config', 'user.email'])).toBe('prova@comune.example');
	});

	test("commits without the machine's signature and hooks", async () => {
		const { repository, clone } = await aRepository();
		const folder = await aFolder();
		const settings = join(folder, 'settings');
		for (const [key, value] of [
			['commit.gpgSign', 'true'],
			['gpg.program', 'false'],
			['core.hooksPath', join(folder, 'hooks')],
		] as const) {
			await git(repository, ['config', '--file', settings, key, value]);
		}
		await write(folder, { 'hooks/pre-commit': '#!/bin/sh\nexit 1\n' });
		await chmod(join(folder, 'hooks/pre-commit'), 0o755);
		const gitHere = gitWith({ ...environment, GIT_CONFIG_GLOBAL: settings });
		await openClone(gitHere, repository, clone);
		await gitHere(clone, ['commit', '--quiet', '--allow-empty', '--message', 'Add nothing']);
		expect(await headOf(clone)).not.toBe(await headOf(repository));
	});

	test('replaces what an interruption left', async () => {
		const { repository, clone } = await aRepository();
		await write(`${clone}.new`, { 'half.txt': 'Half' });
		await openClone(git, repository, clone);
		expect(await git(clone, ['status', '--porcelain'])).toBe('');
	});
});

test('keeps a clone that exists, with its drafts and their status', async () => {
	const { repository, clone } = await aRepository();
	await openClone(git, repository, clone);
	await git(clone, ['branch', 'cms/offers/draft']);
	const status = ['branch.cms/offers/draft.description', 'decap-cms/draft'];
	await git(clone, ['config', ...status]);
	await commit(repository, { 'content/offers/second.md': 'Second' }, 'Add the second offer');
	const before = await headOf(clone);

	expect(await openClone(git, repository, clone)).toBe(false);
	expect(await headOf(clone)).toBe(before);
	expect(await git(clone, ['config', '--get', 'branch.cms/offers/draft.description'])).toBe(
		'decap-cms/draft',
	);
});

describe('explains', () => {
	test('a folder that is not a repository', async () => {
		const folder = await aFolder();
		await expect(openClone(git, folder, join(folder, 'clone'))).rejects.toThrow(
			`${folder} non è un repository git: scarica il progetto con «git clone» e riprova.`,
		);
	});

	test("a folder inside somebody else's repository", async () => {
		const { repository, clone } = await aRepository();
		const inner = join(repository, 'content');
		await expect(openClone(git, inner, clone)).rejects.toThrow('non è un repository git');
	});

	test('a repository without commits', async () => {
		const folder = await aFolder();
		await git(folder, ['init', '--quiet']);
		await expect(openClone(git, folder, join(folder, 'clone'))).rejects.toThrow(
			'non ha ancora nessun commit',
		);
	});

	test('a folder without a repository inside a repository, which stays as it is', async () => {
		const { repository } = await aRepository();
		const clone = join(repository, '.local/repository');
		await mkdir(clone, { recursive: true });
		await git(repository, ['checkout', '--quiet', '-b', 'mine']);
		await expect(openClone(git, repository, clone)).rejects.toThrow(
			'non è un clone con un ramo main',
		);
		expect(await git(repository, ['rev-parse', '--abbrev-ref', 'HEAD'])).toBe('mine');
	});

	test("something else in the clone's place", async () => {
		const { repository, clone } = await aRepository();
		await mkdir(clone, { recursive: true });
		await git(clone, ['init', '--quiet']);
		await expect(openClone(git, repository, clone)).rejects.toThrow(
			'non è un clone con un ramo main',
		);
	});
});

function headOf(directory: string): Promise<string> {
	return git(directory, ['rev-parse', 'HEAD']);
}

function branchesOf(directory: string): Promise<string> {
	return git(directory, ['for-each-ref', '--format=%(refname:short)', 'refs/heads']);
}
