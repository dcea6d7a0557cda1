import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveSample } from './built-site.ts';
import { type FakeGithub, startFakeGithub } from './fake-github/start.ts';
import { serveWithHeaders } from './headers-server.ts';
import { startLogin } from './started-login.ts';

/** A site whose CMS keeps what is written in it in a repository on GitHub. */
export interface OpenAuthoringSite extends AsyncDisposable {
	/** Address of the home page. */
	home: string;
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
 * Builds the sample catalogue for a GitHub and a login of this machine, and serves it with the headers
 * of a host.
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
	const built = started.use(
		await serveSample(
			{},
			{
				edit: (folder) =>
					appendFile(
						path.join(folder, 'site.yml'),
						`forge: ${hub.address}\nlogin: ${login.address}\n`,
					),
			},
		),
	);
	const { home } = started.use(await serveWithHeaders(built.directory, '/'));
	const { origin } = new URL(home);
	login.site = origin;
	const known = [origin, hub.address, new URL(login.address).origin];

	return {
		home,
		hub,
		async pageOf(browser, person) {
			const context = await browser.newContext({ locale: 'it-IT' });
			// As built, where the server of this machine would put its own backend in.
			await context.route('**/admin/config.json', (route) =>
				route.fulfill({ path: path.join(built.directory, 'admin/config.json') }),
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
			page.setDefaultTimeout(60_000);
			return { page, complaints };
		},
		[Symbol.asyncDispose]: () => started.disposeAsync(),
	};
}
