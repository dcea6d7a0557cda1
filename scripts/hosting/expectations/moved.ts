import { expect } from 'vitest';
import { movedTo } from '../../../src/catalogue/old-addresses.ts';
import { addressOf, type Expectation } from './expectation.ts';
import { expectHere, pathOf } from './missing.ts';

/** Whoever comes to an old address is led on, in every language, to a page that is there. */
export const oldAddresses: Expectation = async ({ ask, site }) => {
	const { base, old } = site;
	const paths = ['', 'en/'].flatMap((home) => [
		...Object.keys(old.offerte).flatMap((name) => both(`${home}offerte/${name}/`)),
		...Object.keys(old.offerte).map((name) => `${home}offerte/${name}/scadenza.ics`),
		...Object.keys(old.categorie).flatMap((name) => both(`${home}categorie/${name}/`)),
		...Object.keys(old.categorie).map((name) => `${home}regioni/molise/${name}/`),
	]);
	for (const one of paths) {
		const answer = await ask(base + one);
		expect([301, 308], one).toContain(answer.status);
		expectHere(answer, one);
		const now = movedTo(one.endsWith('/') || one.endsWith('.ics') ? one : `${one}/`, old);
		expect(pathOf(answer), one).toBe(base + (now ?? 'nowhere'));
		// Not every Region has offers of every category.
		if (!one.includes('regioni/')) expect((await ask(pathOf(answer))).status, one).toBe(200);
	}
	const names = Object.keys(old.offerte).length * Object.keys(old.categorie).length;
	expect(names).toBeGreaterThan(0);
	return paths.length;
};

/** What somebody hangs on an old address gets into no header and leads nowhere else. */
export const oldAddressesMisused: Expectation = async ({ ask, site }) => {
	const [name = ''] = Object.keys(site.old.categorie);
	for (const rest of hung) {
		const answer = await ask(`${site.base}categorie/${name}${rest}`);
		expect(answer.headers, rest).not.toHaveProperty('x-hung');
		expect([301, 308, 400, 403, 404], rest).toContain(answer.status);
		if (answer.headers.location !== undefined) expectHere(answer, rest);
	}
	return hung.length;
};

/** A folder that is asked for without its slash leads to its page; what stands behind a ? stays. */
export const foldersWithoutSlash: Expectation = async ({ ask, site }) => {
	const pages = site.files.filter((file) => file.endsWith('/index.html'));
	for (const file of pages) {
		const address = addressOf(site.base, file);
		const answer = await ask(`${address.slice(0, -1)}?categoria=pagamenti`);
		expect([301, 308], file).toContain(answer.status);
		expectHere(answer, file);
		expect(pathOf(answer), file).toBe(address);
		expect(answer.headers.location, file).toMatch(/\?categoria=pagamenti$/);
	}
	return pages.length;
};

function both(path: string): string[] {
	return [path, path.slice(0, -1)];
}

const hung = [
	...['/%0d%0aX-Hung:%20yes', '/%0aX-Hung:%20yes', '/%0d%0a%0d%0a<script>', '/%00', '/%20x', '/à'],
	...[
		'//altrove.example/',
		'/%2f%2faltrove.example',
		'/\\altrove.example',
		'@altrove.example',
		'/{re.1}',
	],
];
