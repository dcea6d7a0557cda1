import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCatalogue, siteAddress } from '../../src/catalogue/load.ts';
import { oldAddresses } from '../../src/catalogue/old-addresses.ts';
import { buildSample } from '../e2e/built-site.ts';
import { apacheServer } from './apache-server.ts';
import { caddyServer } from './caddy-server.ts';
import { expectations } from './expectations/expectations.ts';
import { nginxServer } from './nginx-server.ts';
import { type Served, serve } from './serve.ts';
import { forServer, type SiteForServer } from './site-for-server.ts';

const servers = { nginx: nginxServer, Caddy: caddyServer, Apache: apacheServer };

describe.each(['/', '/a/b/'])('under %s', (base) => {
	let workspace: string;
	let site: SiteForServer;
	beforeAll(async () => {
		workspace = await mkdtemp(path.join(tmpdir(), 'servers-'));
		site = await aSite(path.join(workspace, 'il nostro sito'), base);
	});
	afterAll(() => rm(workspace, { recursive: true, force: true }));

	describe.each(Object.entries(servers))('%s', (name, kind) => {
		let served: Served | undefined;
		beforeAll(async () => {
			served = await serve(kind, site, workspace);
		});
		afterAll(() => served?.[Symbol.asyncDispose]());

		test.each(Object.entries(expectations))('%s', async (sentence, look) => {
			if (served === undefined) throw new Error(`${name} did not start.`);
			const looked = await look(served);
			console.log(`${name}, ${base}: ${sentence} (${looked} looked at)`);
			expect(looked).toBeGreaterThan(0);
		});
	});
});

/** The sample, built as `npm run build` does, with an offer that had another name. */
async function aSite(root: string, base: string): Promise<SiteForServer> {
	const url = `https://vicini-e-connessi.example${base}`;
	await mkdir(root);
	await buildSample(root, { url }, { edit: renameAnOffer });
	const { site } = siteAddress(root);
	return forServer({
		host: new URL(site).host,
		base,
		old: oldAddresses(readCatalogue(root, '2026-11-16')),
		folder: path.join(root, 'dist'),
	});
}

async function renameAnOffer(content: string): Promise<void> {
	const file = path.join(content, 'offers/bottegaviva--vetrina-online.md');
	const text = await readFile(file, 'utf8');
	await writeFile(file, text.replace('---\n', '---\naliases: [bottegaviva--la-vetrina]\n'));
}
