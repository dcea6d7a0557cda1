import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ProposedChange } from '../proposal/proposed-change.ts';

/**
 * What a branch changes since it left the base, read from git as bytes: nothing is checked out.
 *
 * @param repository the folder that holds the repository
 * @throws when git knows no such commits
 */
export async function readChanges(
	repository: string,
	base: string,
	head: string,
): Promise<ProposedChange[]> {
	const [fork = ''] = (await git(repository, ['merge-base', '--end-of-options', base, head]))
		.toString()
		.split('\n');
	const listed = await git(repository, [
		...['diff-tree', '-r', '-z', '--no-renames', '--end-of-options', fork, head],
	]);
	const parts = listed.toString().split('\0');
	const changes: ProposedChange[] = [];
	for (let at = 0; at + 1 < parts.length; at += 2) {
		const [oldMode = '', newMode = '', oldBlob = '', newBlob = ''] = (parts[at] ?? '')
			.slice(1)
			.split(' ');
		changes.push({
			file: parts[at + 1] ?? '',
			before: await blob(repository, oldMode, oldBlob),
			after: await blob(repository, newMode, newBlob),
		});
	}
	return changes;
}

/** The bytes of a file; of a link they are where it leads, and of another repository there are none. */
async function blob(
	repository: string,
	mode: string,
	name: string,
): Promise<Uint8Array | undefined> {
	if (mode === '000000') return undefined;
	if (mode === '160000') return new Uint8Array();
	return git(repository, ['cat-file', 'blob', name]);
}

async function git(repository: string, args: string[]): Promise<Buffer> {
	const { stdout } = await promisify(execFile)('git', ['-C', repository, ...args], {
		encoding: 'buffer',
		maxBuffer: 256 * 1024 * 1024,
	});
	return stdout;
}
