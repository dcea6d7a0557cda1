import { existsSync } from 'node:fs';
import { mkdir, realpath, rename, rm } from 'node:fs/promises';
import type { Git } from '../program/git.ts';
import { Obstacle } from '../program/obstacle.ts';
import { rememberSynced } from './synced.ts';

/**
 * Makes the clone the CMS works in, whose `main` stands where the repository stands; one that exists is kept.
 *
 * @returns whether it was made
 * @throws Obstacle when there is nothing to clone, or something else is in its place
 */
export async function openClone(git: Git, repository: string, clone: string): Promise<boolean> {
	await requireCommit(git, repository);
	const isNew = !existsSync(clone);
	if (isNew) await makeClone(git, repository, clone);
	await requireMain(git, clone);
	return isNew;
}

async function makeClone(git: Git, repository: string, clone: string): Promise<void> {
	// Under another name until it is whole, so that an interruption leaves no half of a clone.
	const unfinished = `${clone}.new`;
	await rm(unfinished, { recursive: true, force: true });
	await mkdir(unfinished, { recursive: true });
	// `git clone` would bring the repository's branches along, and its own `cms/…` would pass for drafts.
	await git(unfinished, ['init', '--quiet']);
	await git(unfinished, ['fetch', '--quiet', '--no-tags', '--update-shallow', repository, 'HEAD']);
	await git(unfinished, ['checkout', '--quiet', '-B', 'main', 'FETCH_HEAD']);
	await rememberSynced(git, unfinished, 'FETCH_HEAD');
	// decap-server cannot answer a signing key's question, and a hook would stop its merges.
	await git(unfinished, ['config', 'commit.gpgSign', 'false']);
	await git(unfinished, ['config', 'core.hooksPath', '.git/no-hooks']);
	await nameAuthor(git, repository, unfinished);
	await rename(unfinished, clone);
}

async function requireCommit(git: Git, repository: string): Promise<void> {
	const prefix = await git(repository, ['rev-parse', '--show-prefix'], { LC_ALL: 'C' }).catch(
		(cause: unknown) => {
			throw new Obstacle(whyNotReadable(repository, cause), { cause });
		},
	);
	if (prefix !== '') throw new Obstacle(notARepository(repository));
	await git(repository, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).catch(
		(cause: unknown) => {
			throw new Obstacle(
				`Il repository ${repository} non ha ancora nessun commit: crea il primo con «git commit» e riprova.`,
				{ cause },
			);
		},
	);
}

async function requireMain(git: Git, clone: string): Promise<void> {
	if ((await isTopOfRepository(git, clone)) && (await hasMain(git, clone))) return;
	throw new Obstacle(
		`${clone} esiste, ma non è un clone con un ramo main: spostalo altrove e riprova.`,
	);
}

async function isTopOfRepository(git: Git, directory: string): Promise<boolean> {
	try {
		const top = await git(directory, ['rev-parse', '--show-toplevel']);
		return (await realpath(top)) === (await realpath(directory));
	} catch {
		// Git finds no repository there.
		return false;
	}
}

async function hasMain(git: Git, clone: string): Promise<boolean> {
	return (await git(clone, ['for-each-ref', 'refs/heads/main'])) !== '';
}

async function nameAuthor(git: Git, repository: string, clone: string): Promise<void> {
	for (const [key, fallback] of [
		['user.name', 'Redazione locale'],
		['user.email', 'redazione@localhost'],
	] as const) {
		const name = await readSetting(git, repository, key);
		await git(clone, ['config', key, name === '' ? fallback : name]);
	}
}

function readSetting(git: Git, directory: string, key: string): Promise<string> {
	return git(directory, ['config', '--default', '', '--get', key]);
}

function whyNotReadable(repository: string, cause: unknown): string {
	const reason = String(cause);
	if (reason.includes('not a git repository')) return notARepository(repository);
	if (reason.includes('dubious ownership')) {
		return `Il repository ${repository} è di un altro utente: se ti fidi, lancia «git config --global --add safe.directory ${repository}» e riprova.`;
	}
	return `Git non riesce a leggere ${repository}: ${reason}`;
}

function notARepository(repository: string): string {
	return `${repository} non è un repository git: scarica il progetto con «git clone» e riprova.`;
}
