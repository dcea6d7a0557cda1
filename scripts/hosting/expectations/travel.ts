import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import type { Answer } from '../ask.ts';
import { addressOf, type Expectation, headersBeside, ofEachKind } from './expectation.ts';

/** Text travels packed to those that understand it, and is the same once it is unpacked. */
export const packing: Expectation = async ({ ask, site }) => {
	const files = (await largest(site)).filter((file) => packed.test(file));
	for (const file of files) {
		const answer = await ask(addressOf(site.base, file), { headers: gzip });
		expect(answer.headers['content-encoding'], file).toBe('gzip');
		expect(answer.headers.vary, file).toMatch(/accept-encoding/i);
		expect(answer.headers, file).toMatchObject(headersBeside(file, site.forge));
		const whole = await readFile(path.join(site.folder, file));
		expect(gunzipSync(answer.body).equals(whole), file).toBe(true);
	}
	return files.length;
};

/** What is packed already travels as it is. */
export const noPacking: Expectation = async ({ ask, site }) => {
	const files = (await largest(site)).filter((file) => tight.test(file));
	for (const file of files) {
		const { headers } = await ask(addressOf(site.base, file), { headers: gzip });
		expect(headers['content-encoding'], file).toBeUndefined();
	}
	return files.length;
};

/** Who has a file and asks whether it has changed is told so in a word, packed or not. */
export const revalidation: Expectation = async ({ ask, site }) => {
	const files = await largest(site);
	let looked = 0;
	for (const file of files) {
		for (const headers of [{}, gzip]) {
			const address = addressOf(site.base, file);
			const first = await ask(address, { headers });
			const { etag, 'last-modified': modified } = first.headers;
			const known = [
				etag && { 'If-None-Match': etag },
				modified && { 'If-Modified-Since': modified },
			];
			for (const one of known.filter((condition) => typeof condition === 'object')) {
				const again = await ask(address, { headers: { ...headers, ...one } });
				expect(again.status, `${file} ${JSON.stringify({ ...headers, ...one })}`).toBe(304);
				expect(again.body.length, file).toBe(0);
				const caching = headersBeside(file, site.forge)['cache-control'];
				expect(again.headers['cache-control'], file).toBe(caching);
				looked += 1;
			}
			const old = { ...headers, 'If-None-Match': '"another"' };
			expect((await ask(address, { headers: old })).status, file).toBe(200);
		}
	}
	expect(looked).toBeGreaterThanOrEqual(files.length * 2);
	return looked;
};

/** A piece of a file can be asked for, as of the search index. */
export const pieces: Expectation = async ({ ask, site }) => {
	const files = (await largest(site)).filter((file) => /\.(?:pf_|pagefind|webp)/.test(file));
	for (const file of files) {
		const whole = await readFile(path.join(site.folder, file));
		const headers = { ...gzip, Range: 'bytes=10-19' };
		const answer = await ask(addressOf(site.base, file), { headers });
		expect(answer.status, file).toBe(206);
		expect(answer.headers['content-range'], file).toBe(`bytes 10-19/${whole.length}`);
		expect(answer.body.equals(whole.subarray(10, 20)), file).toBe(true);
		const beyond = await ask(addressOf(site.base, file), {
			headers: { Range: `bytes=${whole.length}-` },
		});
		expect(beyond.status, file).toBe(416);
	}
	return files.length;
};

/** Who asks for the head of an answer gets what stands above the whole, and no more. */
export const heads: Expectation = async ({ ask, site }) => {
	const files = await largest(site);
	for (const file of files) {
		const address = addressOf(site.base, file);
		const [whole, head] = [await ask(address), await ask(address, { method: 'HEAD' })];
		expect(head.status, file).toBe(200);
		expect(head.body.length, file).toBe(0);
		expect(lasting(head), file).toEqual(lasting(whole));
	}
	return files.length;
};

/** What is said of the file, and not of the moment. */
function lasting({ headers }: Answer): object {
	const passing = new Set(['date', 'connection', 'keep-alive']);
	return Object.fromEntries(Object.entries(headers).filter(([name]) => !passing.has(name)));
}

async function largest({ folder, files }: { folder: string; files: string[] }): Promise<string[]> {
	const sizes = files.map(async (file) => ({
		file,
		size: (await stat(path.join(folder, file))).size,
	}));
	return ofEachKind(await Promise.all(sizes)).filter((file) => path.extname(file) !== '');
}

const gzip = { 'Accept-Encoding': 'gzip' };
const packed = /\.(?:html|css|js|json|svg|ics|txt|xml|webmanifest|wasm)$/;
const tight = /\.(?:png|webp|woff2|pagefind|pf_index|pf_meta)$/;
