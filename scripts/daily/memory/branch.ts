import { setTimeout as wait } from 'node:timers/promises';
import type { Day } from '../../../src/schema/fields.ts';
import { Obstacle } from '../../program/obstacle.ts';
import { blobContents, blobSizes } from '../../proposal/blobs.ts';
import { isObjectName, runGit } from '../../proposal/git-data.ts';
import { plainText } from '../../report/plain.ts';
import { type Afresh, formatMemory, type Memory, nothing, parseMemory } from './memory.ts';

/** Where the memory is kept: a branch with one commit and one file, apart from all others. */
export interface MemoryPlace {
	/** A folder with a repository, in which objects may be put. */
	repository: string;
	/** The repository that keeps the branch, a name or an address. */
	remote: string;
	/** What git needs to be let in there. */
	variables?: Record<string, string>;
}

/** What was found there. */
export interface FoundMemory {
	memory: Memory;
	/** Why it begins afresh. */
	afresh?: Afresh;
	/** The commit it stands in; '' when there is none. */
	commit: string;
}

/** The branch; nobody works on it. */
export const memoryBranch = 'link-state';

/**
 * Reads the memory. A file that cannot be read is as good as none.
 *
 * @throws Obstacle when the remote does not answer
 */
export async function readMemory(place: MemoryPlace): Promise<FoundMemory> {
	const commit = await fetchTip(place);
	if (commit === undefined) return { memory: nothing, afresh: 'missing', commit: '' };
	const text = await textIn(place, commit).catch(() => undefined);
	const memory = text === undefined ? undefined : parseMemory(text);
	if (memory === undefined) return { memory: nothing, afresh: 'broken', commit };
	return { memory, commit };
}

/**
 * Changes the memory, on top of what others have learnt meanwhile.
 *
 * @param today the day on which a new one begins
 * @param change is asked again when somebody else was faster
 * @returns what is remembered, and whether there was anything to change
 * @throws Obstacle when it cannot be written
 */
export async function updateMemory(
	place: MemoryPlace,
	today: Day,
	change: (memory: Memory) => Memory,
): Promise<{ memory: Memory; isNew: boolean }> {
	for (let attempt = 1; ; attempt += 1) {
		const { memory: before, commit, afresh } = await readMemory(place);
		const began = afresh && { on: today, because: afresh };
		const memory = change(began === undefined ? before : { ...before, began });
		const text = formatMemory(memory);
		if (afresh === undefined && text === formatMemory(before)) return { memory, isNew: false };
		const said = await push(place, await makeCommit(place, text), commit);
		if (said === undefined) return { memory, isNew: true };
		if (attempt === mostAttempts) throw new Obstacle(unwritten(place, said));
		await wait(Math.random() * 1_000 * attempt);
	}
}

/** Brings the commit of the branch here, as an object without a name; undefined when there is no such branch. */
async function fetchTip(place: MemoryPlace): Promise<string | undefined> {
	const args = [
		'fetch',
		'--quiet',
		'--no-tags',
		'--no-recurse-submodules',
		'--no-write-fetch-head',
	];
	for (let attempt = 1; ; attempt += 1) {
		const commit = await tipOf(place);
		if (commit === undefined) return undefined;
		await git(place, [...args, '--end-of-options', place.remote, ref]);
		const { code } = await runGit(place.repository, ['cat-file', '-e', `${commit}^{commit}`]);
		if (code === 0) return commit;
		// Between the two questions somebody has put another commit there.
		if (attempt === mostAttempts) throw new Obstacle(unread(place, 'cambia di continuo.'));
	}
}

/** The commit of the branch; undefined when there is no such branch. */
async function tipOf(place: MemoryPlace) {
	const { repository, remote, variables = {} } = place;
	const args = ['ls-remote', '--exit-code', '--end-of-options', remote, ref];
	const { bytes, code, said } = await runGit(repository, [...hookless, ...args], { variables });
	if (code === 2) return undefined;
	const [commit = ''] = bytes.toString().split('\t');
	if (code === 0 && isObjectName(commit)) return commit;
	throw new Obstacle(unread(place, said));
}

async function textIn({ repository }: MemoryPlace, commit: string): Promise<string | undefined> {
	const { bytes } = await runGit(repository, ['ls-tree', '-z', commit, file]);
	const id = /^100644 blob ([0-9a-f]+)\t/.exec(bytes.toString())?.[1];
	if (id === undefined) return undefined;
	const size = (await blobSizes(repository, [id])).get(id) ?? 0;
	if (size > mostBytes) return undefined;
	const contents = await blobContents(repository, [id], mostBytes);
	return new TextDecoder('utf-8', { fatal: true }).decode(contents.get(id));
}

/** A commit without a parent: of what was known before nothing needs to stay. */
async function makeCommit(place: MemoryPlace, text: string): Promise<string> {
	const blob = await git(place, ['hash-object', '-w', '--stdin'], text);
	const tree = await git(place, ['mktree'], `100644 blob ${blob}\t${file}\n`);
	return git(place, ['commit-tree', '-m', 'Memory of the daily report', tree]);
}

/** Moves the branch, if it still stands where it was looked at; what git says if not. */
async function push(place: MemoryPlace, commit: string, before: string) {
	const lease = `--force-with-lease=${ref}:${before}`;
	const args = ['push', '--quiet', lease, '--end-of-options', place.remote, `${commit}:${ref}`];
	const { variables = {} } = place;
	const { code, said } = await runGit(place.repository, [...hookless, ...args], { variables });
	return code === 0 ? undefined : said;
}

async function git({ repository, variables = {} }: MemoryPlace, args: string[], input?: string) {
	const all = { ...variables, ...author };
	const { bytes, code, said } = await runGit(
		repository,
		[...hookless, ...args],
		{ variables: all },
		input,
	);
	if (code === 0) return bytes.toString().trim();
	throw new Obstacle(`«git ${args[0] ?? ''}» non riesce. Git dice: ${oneLine(said)}`);
}

function oneLine(said: string): string {
	return plainText(said.trim().replaceAll(/\s*\n\s*/g, ' '));
}

function unread({ remote }: MemoryPlace, said: string): string {
	return `Il ramo «${memoryBranch}» di «${plainText(remote)}», che ricorda i giorni prima, non si legge: controlla la connessione e il nome del remoto, e riprova. Git dice: ${oneLine(said)}`;
}

function unwritten({ remote }: MemoryPlace, said: string): string {
	return `Il ramo «${memoryBranch}» di «${plainText(remote)}» non si scrive: controlla la connessione e la chiave, e riprova. Git dice: ${oneLine(said)}`;
}

const ref = `refs/heads/${memoryBranch}`;
const file = 'memory.json';
const mostBytes = 3_000_000;
const mostAttempts = 6;

/** No program of the folder is run. */
const hookless = ['-c', 'core.hooksPath=/dev/null'];

const author = {
	GIT_AUTHOR_NAME: 'Rapporto del giorno',
	GIT_AUTHOR_EMAIL: 'rapporto@vicini-e-connessi.invalid',
	GIT_COMMITTER_NAME: 'Rapporto del giorno',
	GIT_COMMITTER_EMAIL: 'rapporto@vicini-e-connessi.invalid',
};
