import type { Git } from './git.ts';

/** Where the clone's `main` stands beside the repository's HEAD; counts are of commits. */
export type CatchUp =
	| { kind: 'current' }
	| { kind: 'forwarded'; missing: number }
	| { kind: 'blocked'; missing: number }
	| { kind: 'ahead'; published: number }
	| { kind: 'diverged'; published: number; missing: number };

/** Brings the clone's `main` to the repository's HEAD where that is a step forward and loses nothing. */
export async function catchUp(git: Git, clone: string, repository: string): Promise<CatchUp> {
	const isReady = await standsOnMain(git, clone);
	await git(clone, ['fetch', '--quiet', '--no-tags', '--update-shallow', repository, 'HEAD']);
	const [published = 0, missing = 0] = (
		await git(clone, ['rev-list', '--left-right', '--count', 'refs/heads/main...FETCH_HEAD'])
	)
		.split('\t')
		.map(Number);
	if (published > 0 && missing > 0) return { kind: 'diverged', published, missing };
	if (published > 0) return { kind: 'ahead', published };
	if (!isReady) return { kind: 'blocked', missing };
	if (missing === 0) return { kind: 'current' };
	await git(clone, ['merge', '--quiet', '--ff-only', 'FETCH_HEAD']);
	return { kind: 'forwarded', missing };
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
		case 'blocked':
			return `lasciata com'è, perché ha modifiche in sospeso e ogni salvataggio nel CMS fallirebbe; guarda con git -C ${clone} status e mettile da parte con git -C ${clone} stash -u`;
		case 'ahead':
			return `ha voci pubblicate (${commits(state.published)}) che il tuo repository non ha; ${bringHome}`;
		case 'diverged':
			return `lasciata com'è: ha voci pubblicate (${commits(state.published)}) che il tuo repository non ha, e le mancano ${commits(state.missing)} del tuo; ${bringHome}`;
	}
}

async function standsOnMain(git: Git, clone: string): Promise<boolean> {
	if ((await git(clone, ['status', '--porcelain'])) !== '') return false;
	const branch = await git(clone, ['rev-parse', '--abbrev-ref', 'HEAD']);
	if (branch === 'main') return true;
	if (branch === 'HEAD') return false;
	// decap-server publishes onto the branch it finds checked out, and a crash may have left a draft's.
	await git(clone, ['checkout', '--quiet', 'main']);
	return true;
}

function commits(count: number): string {
	return `${String(count)} commit`;
}
