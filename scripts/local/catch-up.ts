import type { Git } from '../program/git.ts';
import { findSynced, rememberSynced } from './synced.ts';

/** Where the clone's `main` stands beside the repository's HEAD; counts are of commits. */
export type CatchUp =
	| { kind: 'current' }
	| { kind: 'forwarded'; missing: number }
	/** The repository is at a commit that doesn't follow the one the clone had from it. */
	| { kind: 'moved' }
	| { kind: 'blocked' }
	| { kind: 'ahead'; published: number }
	| { kind: 'diverged'; published: number; missing: number };

/** Brings the clone's `main`, which is checked out, to the repository's HEAD where that loses no publication. */
export async function catchUp(git: Git, clone: string, repository: string): Promise<CatchUp> {
	if ((await git(clone, ['status', '--porcelain'])) !== '') return { kind: 'blocked' };
	await git(clone, ['fetch', '--quiet', '--no-tags', '--update-shallow', repository, 'HEAD']);
	const synced = await findSynced(git, clone);
	const known = synced === undefined ? [] : [`^${synced}`];
	const published = await count(git, clone, ['refs/heads/main', '^FETCH_HEAD', ...known]);
	const missing = await count(git, clone, ['FETCH_HEAD', '^refs/heads/main']);
	if (published > 0 && missing > 0) return { kind: 'diverged', published, missing };
	if (published > 0) return { kind: 'ahead', published };

	const dropped = await count(git, clone, ['refs/heads/main', '^FETCH_HEAD']);
	await git(clone, ['checkout', '--quiet', '-B', 'main', 'FETCH_HEAD']);
	await rememberSynced(git, clone, 'FETCH_HEAD');
	if (dropped > 0) return { kind: 'moved' };
	return missing === 0 ? { kind: 'current' } : { kind: 'forwarded', missing };
}

/**
 * What stands where, and what to do about it.
 *
 * @param clone as one writes it in a command given in the repository's folder
 */
export function formatCatchUp(state: CatchUp, clone: string): string {
	const bringHome = `per portarle nel tuo repository: git pull ${clone} main`;
	switch (state.kind) {
		case 'current':
			return 'allineata al tuo ultimo commit';
		case 'forwarded':
			return `aggiornata al tuo ultimo commit (${commits(state.missing)} in più)`;
		case 'moved':
			return 'portata al commit dove sta ora il tuo repository; non aveva voci pubblicate da perdere';
		case 'blocked':
			return `lasciata com'è, perché ha modifiche in sospeso e ogni salvataggio nel CMS fallirebbe; guarda con git -C ${clone} status e mettile da parte con git -C ${clone} stash -u`;
		case 'ahead':
			return `ha voci pubblicate (${commits(state.published)}) che il tuo repository non ha; ${bringHome}`;
		case 'diverged':
			return `lasciata com'è: ha voci pubblicate (${commits(state.published)}) che il tuo repository non ha, e ${lacks(state.missing)} del tuo; ${bringHome}`;
	}
}

async function count(git: Git, clone: string, range: string[]): Promise<number> {
	return Number(await git(clone, ['rev-list', '--count', ...range]));
}

function commits(count: number): string {
	return `${String(count)} commit`;
}

function lacks(count: number): string {
	return `${count === 1 ? 'le manca' : 'le mancano'} ${commits(count)}`;
}
