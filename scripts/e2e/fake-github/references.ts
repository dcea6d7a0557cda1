import { type Git, GitFailure } from './git.ts';
import { Refusal } from './refusal.ts';
import type { Repository } from './repositories.ts';

/** A branch or another ref of a repository; `name` begins with `heads/`. */
export interface Reference {
	name: string;
	sha: string;
}

/** The commit of a ref; undefined when there is none. */
export function findRef(git: Git, { refs }: Repository, name: string): Promise<string | undefined> {
	return git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${refs}/${name}`]);
}

/** The refs whose names begin so, be it in the middle of a word. */
export async function listRefs(
	git: Git,
	{ refs }: Repository,
	prefix: string,
): Promise<Reference[]> {
	const lines = await git.text([
		'for-each-ref',
		'--format=%(refname) %(objectname)',
		`${refs}/heads`,
	]);
	return lines
		.split('\n')
		.filter(Boolean)
		.map((line) => {
			const [name = '', sha = ''] = line.slice(refs.length + 1).split(' ');
			return { name, sha };
		})
		.filter(({ name }) => name.startsWith(prefix));
}

export async function createRef(git: Git, repository: Repository, ref: Reference): Promise<void> {
	const { name, sha } = ref;
	if (!name.startsWith('heads/'))
		throw new Refusal(422, 'Reference name must start with refs/heads.');
	if ((await git.ask(['check-ref-format', `refs/${name}`])) === undefined) {
		throw new Refusal(422, `refs/${name} is not a valid ref name.`);
	}
	if ((await findRef(git, repository, name)) !== undefined) {
		throw new Refusal(422, 'Reference already exists');
	}
	await requireCommit(git, sha);
	// A branch can't be named as the folder of another one.
	await update(git, [`${repository.refs}/${name}`, sha, '0'.repeat(40)]);
}

/** Moves a ref; only forwards unless forced. */
export async function moveRef(
	git: Git,
	repository: Repository,
	{ name, sha, force }: Reference & { force: boolean },
): Promise<void> {
	const before = await requireRef(git, repository, name);
	await requireCommit(git, sha);
	const isForward = (await git.ask(['merge-base', '--is-ancestor', before, sha])) !== undefined;
	if (!force && !isForward) throw new Refusal(422, 'Update is not a fast forward');
	await update(git, [`${repository.refs}/${name}`, sha, before]);
}

export async function deleteRef(git: Git, repository: Repository, name: string): Promise<void> {
	const before = await requireRef(git, repository, name);
	await update(git, ['-d', `${repository.refs}/${name}`, before]);
}

async function requireRef(git: Git, repository: Repository, name: string): Promise<string> {
	const sha = await findRef(git, repository, name);
	if (sha === undefined) throw new Refusal(422, 'Reference does not exist');
	return sha;
}

async function requireCommit(git: Git, sha: string): Promise<void> {
	if ((await git.ask(['cat-file', '-t', sha])) !== 'commit') {
		throw new Refusal(422, 'Object does not exist');
	}
}

async function update(git: Git, args: string[]): Promise<void> {
	try {
		await git.text(['update-ref', ...args]);
	} catch (error) {
		if (error instanceof GitFailure) throw new Refusal(422, 'Reference update failed');
		throw error;
	}
}
