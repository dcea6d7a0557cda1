import { cp, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Copies the pinned CMS into a built site, under `admin/vendor`, so that the browser asks nobody else.
 *
 * @param dist the built site
 */
export async function copyCms(dist: string): Promise<void> {
	const bundle = createRequire(import.meta.url).resolve('decap-cms/dist/decap-cms.js');
	const source = path.dirname(bundle);
	const names = (await readdir(source)).filter((name) => neededByBundle.test(name));
	if (names.length < 2) throw new Error(`The CMS has no chunks beside ${bundle}.`);
	await Promise.all(
		names.map((name) => cp(path.join(source, name), path.join(dist, 'admin/vendor', name))),
	);
}

/** The bundle, its numbered chunks, its licences and its WebAssembly; maps and an older twin stay out. */
const neededByBundle = /^(?:\d+\.)?decap-cms\.js(?:\.LICENSE\.txt)?$|\.wasm$/;
