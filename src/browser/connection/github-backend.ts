import type { Trouble } from './trouble.ts';

/**
 * Mends what Decap's way to GitHub does in trouble.
 *
 * @param backend Decap's own, which is changed
 * @param wait pauses for so many milliseconds
 */
export function mendBackend(
	backend: GithubBackend,
	wait: (milliseconds: number) => Promise<void>,
): void {
	keepDraftsApart(backend);
	readOrFail(backend);
	backend.pollUntilForkExists = (fork) => waitForFork(backend, fork, wait);
	enterAnew(backend);
}

/**
 * After a save that failed there may be a draft or none, whatever Decap believes. One that is not there
 * the next save would look for in vain for half a minute, and fail too. The forge knows.
 */
function keepDraftsApart(backend: GithubBackend): void {
	const original = backend.persistEntry.bind(backend);
	const failed = new Set<string>();
	backend.persistEntry = async (entry, options) => {
		const slug = entry.dataFiles[0]?.slug ?? '';
		const key = backend.api.generateContentKey(options.collectionName, slug);
		const mayBeThere = options.unpublished === true || failed.has(key);
		const unpublished = mayBeThere && (await hasDraft(backend, key));
		failed.add(key);
		const saved = await original(entry, { ...options, unpublished });
		failed.delete(key);
		return saved;
	};
}

async function hasDraft({ api }: GithubBackend, key: string): Promise<boolean> {
	return unlessMissing(
		api.getBranch(`cms/${key}`).then(() => true),
		false,
	);
}

/**
 * Decap takes an entry that it could not read for an empty one, and a draft that it could not read for
 * none: saved then, they would take the place of what is there.
 */
function readOrFail(backend: GithubBackend): void {
	backend.getEntry = async (path) => {
		const { api } = backend;
		const read = api.readFile(path, null, { repoURL: api.originRepoURL });
		return { file: { path, id: null }, data: await unlessMissing(read, '') };
	};
	const original = backend.unpublishedEntry;
	backend.unpublishedEntry = async (asked) => {
		const { api } = backend;
		let failure: unknown;
		// Each call has a look of its own, since several run at a time.
		const getBranch: Api['getBranch'] = (name) =>
			api.getBranch(name).catch((error: unknown) => {
				if (!isMissing(error)) failure = error;
				throw error;
			});
		const looking = Object.assign(Object.create(api) as Api, { getBranch });
		const reading = Object.assign(Object.create(backend) as GithubBackend, { api: looking });
		try {
			return await original.call(reading, asked);
		} catch (error) {
			throw failure ?? error;
		}
	};
}

async function waitForFork(
	backend: GithubBackend,
	{ repo, token }: Fork,
	wait: (milliseconds: number) => Promise<void>,
): Promise<void> {
	if (repo === undefined) throw new TroubleError({ kind: 'refused', status: undefined });
	for (let attempt = 1; attempt <= 60; attempt += 1) {
		const { ok } = await fetch(`${backend.apiRoot}/repos/${repo}`, {
			headers: { authorization: `token ${token}` },
			cache: 'no-cache',
		});
		if (ok) {
			// GitHub gives the fork another name when the person has something else with that name.
			backend.repo = repo;
			return;
		}
		await wait(1000);
	}
	throw new TroubleError({ kind: 'noFork' });
}

/** Decap keeps the first answer about who somebody is, also when it was a refusal. */
function enterAnew(backend: GithubBackend): void {
	const original = backend.authenticateWithFork.bind(backend);
	backend.authenticateWithFork = async (who) => {
		try {
			await original(who);
		} catch (error) {
			delete backend._currentUserPromise;
			delete backend._userIsOriginMaintainerPromises;
			throw error;
		}
	};
}

async function unlessMissing<Value>(asked: Promise<Value>, instead: Value): Promise<Value> {
	try {
		return await asked;
	} catch (error) {
		if (isMissing(error)) return instead;
		throw error;
	}
}

function isMissing(error: unknown): boolean {
	return statusOf(error) === 404;
}

/** The status of the answer that an error of Decap's tells of. */
export function statusOf(error: unknown): number | undefined {
	const isTold = typeof error === 'object' && error !== null && 'status' in error;
	return isTold && typeof error.status === 'number' ? error.status : undefined;
}

/** A trouble that no answer of the forge tells of. */
export class TroubleError extends Error {
	readonly trouble: Trouble;

	constructor(trouble: Trouble) {
		super(trouble.kind);
		this.trouble = trouble;
	}
}

/** What we use of Decap's. */
export interface GithubBackend {
	apiRoot: string;
	/** Where drafts are kept: a fork, or the catalogue itself. */
	repo: string;
	api: Api;
	persistEntry: (
		entry: { dataFiles: { slug: string }[] },
		options: SaveOptions,
	) => Promise<unknown>;
	getEntry: (path: string) => Promise<unknown>;
	unpublishedEntry: (asked: object) => Promise<unknown>;
	pollUntilForkExists: (fork: Fork) => Promise<void>;
	authenticateWithFork: (who: object) => Promise<void>;
	_currentUserPromise?: unknown;
	_userIsOriginMaintainerPromises?: unknown;
}

interface Api {
	originRepoURL: string;
	generateContentKey: (collection: string, slug: string) => string;
	getBranch: (name: string) => Promise<unknown>;
	readFile: (path: string, id: null, from: { repoURL: string }) => Promise<string>;
}

interface SaveOptions {
	collectionName: string;
	unpublished?: boolean;
}

interface Fork {
	repo: string | undefined;
	token: string;
}
