import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Git } from '../program/git.ts';
import { takeSnapshot } from '../program/snapshot.ts';

/** A finished site, and what to know to serve it. */
export interface BuiltSite {
	/** The pages. */
	directory: string;
	/** The path it was built for, with a slash at both ends. */
	base: string;
	/** Removes the pages and the snapshot they came from. */
	remove: () => Promise<void>;
}

/** Builds the site of `root` into `out`; what it said matters when it failed. */
export type Build = (root: string, out: string) => Promise<{ code: number | null; output: string }>;

/** Everything needed to build a commit of the clone. */
export interface Workshop {
	git: Git;
	clone: string;
	/** Each build gets a new folder in here. */
	builds: string;
	build: Build;
	/** The path that the site of `root` is built for. */
	readBase: (root: string) => string;
}

/** Builds the site as one commit of the clone has it, beside whatever is served meanwhile. */
export async function buildCommit(
	{ git, clone, builds, build, readBase }: Workshop,
	commit: string,
): Promise<{ ok: true; site: BuiltSite } | { ok: false; output: string }> {
	await mkdir(builds, { recursive: true });
	const folder = await mkdtemp(join(builds, `${commit.slice(0, 7)}-`));
	const remove = () => rm(folder, { recursive: true, force: true });
	try {
		const root = await takeSnapshot(git, clone, commit, folder);
		const directory = join(folder, 'site');
		const { code, output } = await build(root, directory);
		if (code === 0) return { ok: true, site: { directory, base: readBase(root), remove } };
		await remove();
		return { ok: false, output };
	} catch (error) {
		await remove();
		throw error;
	}
}

/** How many publications back a site that builds is looked for. */
const farthestBack = 20;

/**
 * Builds the newest commit that can be built, so that a wrong publication can be corrected in the CMS.
 *
 * @param commit the newest one
 * @returns what the newest one was refused for, where it was, beside the site of an older one
 */
export async function buildNewest(
	workshop: Workshop,
	commit: string,
): Promise<{ site: BuiltSite | undefined; refusal: string | undefined }> {
	const { git, clone } = workshop;
	const list = await git(clone, [
		'rev-list',
		'--first-parent',
		`-n${String(farthestBack)}`,
		commit,
	]);
	let refusal: string | undefined;
	for (const candidate of list.split('\n')) {
		const built = await buildCommit(workshop, candidate);
		if (built.ok) return { site: built.site, refusal };
		refusal ??= built.output;
	}
	return { site: undefined, refusal };
}
