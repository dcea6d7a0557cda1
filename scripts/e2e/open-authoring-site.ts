import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type FakeGithub, startFakeGithub } from './fake-github/start.ts';
import { serveWithHeaders } from './headers-server.ts';
import { serveSharedSample } from './shared-site.ts';
import { startLogin } from './started-login.ts';

/** A site whose CMS keeps what is written in it in a repository on GitHub. */
export interface OpenAuthoringSite extends AsyncDisposable {
	/** Address of the home page. */
	home: string;
	/** The built files. */
	directory: string;
	hub: FakeGithub;
	/** Opens a page of a browser of its own, where this person is signed in to GitHub. */
	pageOf: (browser: Browser, login: string) => Promise<Visit>;
}

/** A page, and what it asked of others that it has nothing to do with. */
interface Visit {
	page: Page;
	complaints: string[];
}

/**
 * Serves the sample catalogue, made for a GitHub and a login of this machine, with the headers of a host.
 *
 * @param folder a folder of content, such as `content`, to fill the repository with
 */
export async function serveOpenAuthoring(content: string): Promise<OpenAuthoringSite> {
	const started = new AsyncDisposableStack();
	const hub = started.use(
		await startFakeGithub({
			repository: 'example/vicini-e-connessi',
			folders: { content },
			people: [
				{ login: 'anna', name: 'Anna Verdi' },
				{ login: 'bruno', name: 'Bruno Neri' },
				{ login: 'carla' },
				{ login: 'redazione', name: 'La redazione', role: 'write' },
			],
		}),
	);
	const login = started.use(await startLogin(hub.address));
	const directory = await mkdtemp(path.join(tmpdir(), 'open-authoring-'));
	started.defer(() => rm(directory, { recursive: true }));
	await fitSite(directory, { forge: hub.address, login: login.address });
	const { home } = started.use(await serveWithHeaders(directory, '/'));
	const { origin } = new URL(home);
	login.site = origin;
	const known = [origin, hub.address, new URL(login.address).origin];

	return {
		home,
		directory,
		hub,
		async pageOf(browser, person) {
			const context = await browser.newContext({ locale: 'it-IT' });
			// As built, where the server of this machine would put its own backend in.
			await context.route('**/admin/config.json', (route) =>
				route.fulfill({ path: path.join(directory, 'admin/config.json') }),
			);
			await context.route('https://www.githubstatus.com/**', (route) =>
				route.fulfill({ json: { components: [] } }),
			);
			const complaints: string[] = [];
			context.on('request', (request) => {
				const url = new URL(request.url());
				const isKnown = known.includes(url.origin) || ['data:', 'blob:'].includes(url.protocol);
				if (!isKnown && url.host !== 'www.githubstatus.com') complaints.push(request.url());
			});
			context.on('console', (message) => {
				if (message.text().includes('Content Security Policy')) complaints.push(message.text());
			});
			hub.signIn.visitor = person;
			const page = await context.newPage();
			return { page, complaints };
		},
		[Symbol.asyncDispose]: () => started.disposeAsync(),
	};
}

/** Copies the site that is built once for all tests, with other addresses in it. */
async function fitSite(directory: string, addresses: typeof builtFor): Promise<void> {
	await using built = await serveSharedSample(builtFor);
	await cp(built.directory, directory, { recursive: true });
	const names = await readdir(directory, { recursive: true });
	const texts = names.filter((name) => /(\.(html|json)|_headers)$/.test(name));
	let fitted = 0;
	for (const name of texts) {
		const file = path.join(directory, name);
		const text = await readFile(file, 'utf8');
		const changed = text
			.replaceAll(builtFor.login, addresses.login)
			.replaceAll(new URL(builtFor.login).origin, new URL(addresses.login).origin)
			.replaceAll(builtFor.forge, addresses.forge);
		if (changed === text) continue;
		await writeFile(file, changed);
		fitted += 1;
	}
	if (fitted < 3) throw new Error('The built site hardly names the forge.');
}

const builtFor = { forge: 'http://127.0.0.1:65001', login: 'http://127.0.0.1:65002/auth' };
