import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { aFolder } from '../../program/testing/repository-fixture.ts';

/** A file of the small catalogue in which everything is right. */
export const offer = 'content/offers/bottegaviva--vetrina-online.md';

/** A copy of that catalogue, which goes away with the test. */
export async function aRightCatalogue(): Promise<{ root: string; change: Change }> {
	const root = await aFolder();
	await cp('src/checks/testing/right-content', path.join(root, 'content'), { recursive: true });
	const change: Change = async (file, edit) => {
		const location = path.join(root, file);
		await writeFile(location, edit(await readFile(location, 'utf8')));
	};
	return { root, change };
}

/** Makes a file of it say something else. */
type Change = (file: string, edit: (text: string) => string) => Promise<void>;
