import { runGit } from '../../proposal/git-data.ts';

/**
 * The files of the catalogue that differ from the commit that is checked out, new ones included.
 *
 * @throws when git cannot tell
 */
export async function uncommittedFiles(repository: string): Promise<string[]> {
	const wanted = ['--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'];
	const places = [':(top)content', ':(top)public/uploads'];
	const { bytes, code, said } = await runGit(repository, ['status', ...wanted, '--', ...places]);
	if (code !== 0) throw new Error(`git status: ${said}`);
	// Two letters, a space, the path.
	return bytes
		.toString()
		.split('\0')
		.filter((line) => line !== '')
		.map((line) => line.slice(3));
}
