import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import type { Answer } from '../ask.ts';
import type { Served } from '../serve.ts';
import { type Expectation, headersBeside } from './expectation.ts';

/** Where nothing is, the site's own page says so, and nobody keeps that for a file. */
export const missing: Expectation = async (served) => {
	const { ask, site } = served;
	const paths = [
		...['manca', 'manca/', 'manca.html', 'offerte/manca/', 'en/manca/', 'offerte/manca.ics'],
		...[
			'_astro/manca.js',
			'pagefind/manca.pf_index',
			'admin/manca.json',
			'cerca/manca/',
			'INDEX.HTML',
		],
		...['indice%20che%20manca/', 'm%C3%A0nca/', '%F0%9F%8D%95'],
	];
	for (const one of paths) {
		for (const headers of [{}, { 'If-Modified-Since': future }, { Range: 'bytes=0-9' }]) {
			const answer = await ask(site.base + one, { headers });
			await expectMissing(served, answer, `${one} ${JSON.stringify(headers)}`);
		}
	}
	return paths.length * 3;
};

/** Outside the site's path there is nothing, and the path without its last slash leads into it. */
export const outside: Expectation = async ({ ask, site: { base } }) => {
	if (base === '/') {
		expect((await ask('/')).status).toBe(200);
		return 1;
	}
	const inner = base.slice(0, -1);
	const around = inner.slice(0, inner.lastIndexOf('/') + 1);
	const paths = [
		'/',
		'/index.html',
		'/robots.txt',
		'/secret.txt',
		around,
		`${around}manca/`,
		`${inner}x/`,
		`${inner}../`,
	];
	for (const one of paths) {
		const { status } = await ask(one);
		expect([403, 404], one).toContain(status);
	}
	const entry = await ask(inner);
	expect([301, 308]).toContain(entry.status);
	expect(pathOf(entry)).toBe(base);
	return paths.length + 1;
};

/** Nothing is shown of what stands beside the site or is hidden in it; `.well-known` is open. */
export const secrets: Expectation = async (served) => {
	const { ask, site } = served;
	const { base, hidden } = site;
	const encoded = (file: string) => file.replaceAll('.', '%2e');
	const inside = hidden.flatMap((file) => [file, encoded(file), `offerte/../${file}`, `/${file}`]);
	const beside = ways.map((way) => way.replace('*', 'secret.txt'));
	const home = await ask(base);
	for (const one of [...inside, ...beside]) {
		const answer = await ask(base + one);
		expect(answer.body.includes(site.secret), one).toBe(false);
		expect(answer.body.includes('Questa cartella è fatta da'), one).toBe(false);
		// Some ways lead round to the home page.
		const isHome = answer.status === 200 && answer.body.equals(home.body);
		if (!isHome) expect([301, 308, 400, 403, 404], one).toContain(answer.status);
		if (answer.headers.location !== undefined) expectHere(answer, one);
	}
	for (const file of hidden) expect([403, 404], file).toContain((await ask(base + file)).status);
	expect((await ask(`${base}.well-known/security.txt`)).status).toBe(200);
	return inside.length + beside.length + hidden.length + 1;
};

/** A name that no disk can hold is refused like any other that is not there. */
export const unnamable: Expectation = async ({ ask, site }) => {
	for (const one of unnamables) {
		const { status } = await ask(site.base + one);
		expect([400, 403, 404, 414], one.slice(0, 20)).toContain(status);
	}
	return unnamables.length;
};

/** A folder without a page lists nothing. */
export const noListing: Expectation = async ({ ask, site }) => {
	const folders = new Set(
		site.files.flatMap((file) => {
			const parts = file.split('/').slice(0, -1);
			return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
		}),
	);
	const pages = new Set(site.files);
	const bare = [...folders].filter((folder) => !pages.has(`${folder}/index.html`));
	for (const folder of bare) {
		const { status, body } = await ask(`${site.base}${folder}/`);
		expect([403, 404], folder).toContain(status);
		expect(body.includes('Index of'), folder).toBe(false);
	}
	return bare.length;
};

/** Nothing but looking at files is answered. */
export const methods: Expectation = async ({ ask, site }) => {
	for (const method of refused) {
		for (const one of ['', 'robots.txt', 'admin/config.json', 'manca/']) {
			const { status, body } = await ask(site.base + one, { method });
			expect([400, 403, 404, 405, 501], `${method} ${one}`).toContain(status);
			expect(body.includes('<h1>Vicini'), `${method} ${one}`).toBe(false);
		}
	}
	return refused.length * 4;
};

async function expectMissing({ site }: Served, answer: Answer, about: string): Promise<void> {
	expect(answer.status, about).toBe(404);
	const page = await readFile(path.join(site.folder, '404.html'));
	expect(answer.body.equals(page), about).toBe(true);
	expect(answer.headers, about).toMatchObject(headersBeside('404.html', site.forge));
	expect(answer.headers['content-type'], about).toMatch(/^text\/html; ?charset=utf-8$/i);
}

/** That a redirect stays on the site. */
export function expectHere(answer: Answer, about: string): void {
	const { location = '' } = answer.headers;
	const { host } = new URL(location, 'https://here.example');
	expect(['here.example', 'vicini-e-connessi.example'], `${about} → ${location}`).toContain(host);
}

/** The path that an answer leads to. */
export function pathOf(answer: Answer): string {
	return new URL(answer.headers.location ?? '', 'https://here.example').pathname;
}

const unnamables = [
	'%00',
	'offerte/%00/',
	`${'a'.repeat(256)}/`,
	'a'.repeat(2000),
	'a'.repeat(20_000),
];
const future = 'Fri, 01 Jan 2100 00:00:00 GMT';
const refused = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'MKCOL'];

/** How people try to leave a folder. */
const ways = [
	...['../*', '%2e%2e/*', '..%2f*', '%2e%2e%2f*', '..%5c*', '..\\*', '.%2e/*', '%252e%252e/*'],
	...['offerte/../../*', 'offerte/%2e%2e/%2e%2e/*', 'offerte/..%2f..%2f*', '/../*', './/../*'],
	...[
		'....//*',
		'..;/*',
		'%c0%ae%c0%ae/*',
		'..%00/*',
		'%00',
		'*%00.html',
		'/altrove.example/%2e%2e',
	],
	...['/altrove.example/..', '/%5caltrove.example/%2e%2e', '../../../../../../../etc/passwd'],
];
