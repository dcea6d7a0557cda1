import { runGit } from './git-data.ts';

/**
 * How large objects are, without reading them.
 *
 * @returns sizes in bytes, by the name of the object
 * @throws when one is missing or is no file's content
 */
export async function blobSizes(repository: string, ids: string[]): Promise<Map<string, number>> {
	if (ids.length === 0) return new Map();
	const { bytes, code, said } = await runGit(
		repository,
		['cat-file', '--batch-check'],
		{},
		`${ids.join('\n')}\n`,
	);
	if (code !== 0) throw new Error(`The sizes cannot be read: ${said}`);
	const lines = bytes.toString().trimEnd().split('\n');
	return new Map(
		lines.map((line) => {
			const [id = '', type, size] = line.split(' ');
			if (type !== 'blob') throw new Error(`${id} is no file's content: ${line}`);
			return [id, Number(size)];
		}),
	);
}

/**
 * The contents of objects.
 *
 * @param most bytes of all together; ask for the sizes first
 * @throws when there are more, or one is missing
 */
export async function blobContents(
	repository: string,
	ids: string[],
	most: number,
): Promise<Map<string, Uint8Array>> {
	const contents = new Map<string, Uint8Array>();
	if (ids.length === 0) return contents;
	const { bytes, code } = await runGit(
		repository,
		['cat-file', '--batch'],
		{ bytes: most + ids.length * 100 },
		`${ids.join('\n')}\n`,
	);
	if (code !== 0) throw new Error('The contents cannot be read.');
	for (let at = 0; at < bytes.length;) {
		const lineEnd = bytes.indexOf('\n', at);
		const [id = '', type, size] = bytes.toString('latin1', at, lineEnd).split(' ');
		if (type !== 'blob') throw new Error(`${id} is no file's content.`);
		const end = lineEnd + 1 + Number(size);
		contents.set(id, bytes.subarray(lineEnd + 1, end));
		at = end + 1;
	}
	return contents;
}
