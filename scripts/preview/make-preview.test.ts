import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { siteAddress } from '../../src/catalogue/load.ts';
import { catalogue, proposals } from '../card/testing/proposals.ts';
import type { Build } from '../local/built-site.ts';
import { aFolder } from '../program/testing/repository-fixture.ts';
import type { ProposedChange } from '../proposal/proposed-change.ts';
import { makePreview } from './make-preview.ts';

const renewal = proposals['renewal']?.() ?? [];

test('builds what is proposed over what is published, for the root of its own host', async () => {
	const { made, built } = await preview(renewal);
	expect(made).toEqual({ kind: 'made', isPartial: false });
	expect(built).toMatchObject({
		base: '/',
		offer: expect.stringContaining('2027-09-30') as string,
	});
});

test('is built for the address of another host, where there is one', async () => {
	const address = 'https://anteprime.ente.example/7/';
	const { built } = await preview(renewal, { address });
	expect(built).toMatchObject({ site: 'https://anteprime.ente.example', base: '/7/' });
});

test('from a preview nobody signs in, and no search engine lists it', async () => {
	const { site } = await preview(renewal);
	expect((await readdir(site)).sort()).toEqual(['index.html', 'robots.txt']);
	expect(await readFile(path.join(site, 'robots.txt'), 'utf8')).toContain('Disallow: /');
});

test('what runs code, and what says who may sign in, stays as it is published', async () => {
	const changes = [
		...['content/pages/aiuto.mdx', 'Content/Pages/x.mdx', 'content/Pages/x.mdx'],
		...['content/site.yml', 'package.json', 'astro.config.mjs', 'public/index.html'],
	].map((file) => added(file, 'export const x = process.exit(3)'));
	const { made, built } = await preview([...renewal, ...changes]);
	expect(made).toEqual({ kind: 'made', isPartial: true });
	expect(built?.files).not.toContain('package.json');
	expect(built?.pages).not.toContain('process');
	expect((await preview(changes)).made).toEqual({ kind: 'nothing', isPartial: true });
});

test('content with errors is not built', async () => {
	const { made, built } = await preview(proposals['no-support']?.() ?? []);
	expect(made.kind).toBe('errors');
	expect(built).toBeUndefined();
});

test('a build that breaks is told, and leaves no site', async () => {
	const { made, site } = await preview(renewal, {
		build: () => Promise.resolve({ code: null, output: 'killed' }),
	});
	expect(made.kind).toBe('failed');
	await expect(stat(site)).rejects.toThrow();
});

test('a site that is too large to be kept is thrown away', async () => {
	const { made, site } = await preview(renewal, { mostBytes: 10 });
	expect(made.kind).toBe('too-large');
	await expect(stat(site)).rejects.toThrow();
});

async function preview(changes: ProposedChange[], more: Partial<Options> = {}) {
	const site = path.join(await aFolder(), 'site');
	let built: Awaited<ReturnType<typeof lookAt>> | undefined;
	const build: Build = async (root, out) => {
		built = await lookAt(root);
		await mkdir(path.join(out, 'admin'), { recursive: true });
		await writeFile(path.join(out, 'index.html'), 'a page');
		await writeFile(path.join(out, 'robots.txt'), 'User-agent: *\nAllow: /\n');
		return { code: 0, output: '' };
	};
	const made = await makePreview(changes, { writeBase, build, site, ...more });
	return { made, site, built };
}

async function lookAt(root: string) {
	const offer = 'content/offers/bottegaviva--vetrina-online.md';
	return {
		...siteAddress(root),
		files: await readdir(root),
		pages: await readFile(path.join(root, 'content/pages/aiuto.mdx'), 'utf8'),
		offer: await readFile(path.join(root, offer), 'utf8'),
	};
}

function added(file: string, text: string): ProposedChange {
	return { file, before: undefined, after: Buffer.from(text) };
}

async function writeBase(folder: string): Promise<string> {
	await cp(path.join(catalogue, 'content'), path.join(folder, 'content'), { recursive: true });
	return folder;
}

type Options = Parameters<typeof makePreview>[1];
