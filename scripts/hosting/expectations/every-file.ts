import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { addressOf, type Expectation, headersBeside } from './expectation.ts';

/** Every file comes as it is, with its type and all that is said beside it. */
export const everyFile: Expectation = async ({ ask, site }) => {
	for (const file of site.files) {
		const { status, headers, body } = await ask(addressOf(site.base, file));
		expect(status, file).toBe(200);
		expect(body.equals(await readFile(path.join(site.folder, file))), file).toBe(true);
		expect(headers, file).toMatchObject(headersBeside(file, site.forge));
		expect(headers['content-type'] ?? '', file).toMatch(typeOf(file));
	}
	return site.files.length;
};

/** What a place may do beyond the ordinary is said here in its own words, and nowhere else. */
export const policies: Expectation = async ({ ask, site }) => {
	for (const [address, may] of places) {
		const { headers } = await ask(site.base + address);
		const policy = String(headers['content-security-policy']);
		expect(policy, address).toMatch(/^default-src 'none'; .*; frame-ancestors 'none'$/);
		expect(more.exec(policy)?.[0], address).toBe(may);
	}
	return places.length;
};

const more = /'unsafe-eval'|'wasm-unsafe-eval'|https:\/\/[\w.]+/;
const places: [string, string?][] = [
	[''],
	['offerte/'],
	['en/'],
	['404.html'],
	['robots.txt'],
	['proponi/'],
	['proponi/stato/', 'https://api.github.com'],
	['cerca/', "'wasm-unsafe-eval'"],
	['en/cerca/', "'wasm-unsafe-eval'"],
	['admin/', "'unsafe-eval'"],
	['admin/config.json', "'unsafe-eval'"],
];

function typeOf(file: string): RegExp {
	const ending = path.extname(file);
	const type = types[ending] ?? (ending === '' ? unnamed[file] : undefined);
	if (type === undefined) throw new Error(`Which type has ${file}?`);
	return type;
}

const types: Partial<Record<string, RegExp>> = {
	'.html': /^text\/html; ?charset=utf-8$/i,
	'.css': /^text\/css; ?charset=utf-8$/i,
	'.js': /^(?:text|application)\/javascript; ?charset=utf-8$/i,
	'.json': /^application\/json(?:; ?charset=utf-8)?$/i,
	'.txt': /^text\/plain; ?charset=utf-8$/i,
	'.ics': /^text\/calendar; ?charset=utf-8$/i,
	'.xml': /^(?:text|application)\/xml; ?charset=utf-8$/i,
	'.svg': /^image\/svg\+xml(?:; ?charset=utf-8)?$/i,
	'.webmanifest': /^application\/manifest\+json$/,
	'.wasm': /^application\/wasm$/,
	'.woff2': /^font\/woff2$/,
	'.ico': /^image\/(?:x-icon|vnd\.microsoft\.icon)$/,
	'.png': /^image\/png$/,
	'.webp': /^image\/webp$/,
	'.pagefind': /^application\/octet-stream$/,
	'.pf_index': /^application\/octet-stream$/,
	'.pf_meta': /^application\/octet-stream$/,
};

/** Read by hosts alone, and never shown. */
const unnamed: Partial<Record<string, RegExp>> = { _headers: /^/, _redirects: /^/ };
