import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { ServedForTest } from '../built-site.ts';
import type { FakeGithub } from '../fake-github/start.ts';
import { askAs } from '../fake-github/testing/a-hub.ts';

/** A page that asks a forge of this machine in the place of the one in the network. */
export interface AskingPage {
	page: Page;
	/** What its console has heard of it so far. */
	complaints: string[];
	/** Cuts it off from the network, or not. */
	setOffline: (isOffline: boolean) => Promise<void>;
}

/** Opens the page of the proposals' states. It closes with the test. */
export async function visitStates(
	browser: Browser,
	site: ServedForTest,
	hub: FakeGithub,
	options: Parameters<Browser['newContext']>[0] = {},
): Promise<AskingPage> {
	const context = await browser.newContext({
		locale: 'it-IT',
		timezoneId: 'Europe/Rome',
		...options,
	});
	onTestFinished(() => context.close());
	let isOffline = false;
	await context.route('https://api.github.com/**', async (route) => {
		const { pathname, search } = new URL(route.request().url());
		if (isOffline) return route.abort('internetdisconnected');
		const answer = await fetch(hub.apiRoot + pathname + search).catch(() => undefined);
		if (answer === undefined) return route.abort();
		const headers = Object.fromEntries(answer.headers);
		return route.fulfill({ status: answer.status, headers, body: await answer.text() });
	});
	// As built, where the server of this machine would put its own backend in.
	await context.route('**/admin/config.json', (route) =>
		route.fulfill({ path: path.join(site.directory, 'admin/config.json') }),
	);
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => {
		if (message.text().includes('Content Security Policy')) complaints.push(message.text());
	});
	page.on('dialog', (dialog) => {
		complaints.push(dialog.message());
		void dialog.dismiss();
	});
	await page.goto(`${site.home}proponi/stato/`);
	return {
		page,
		complaints,
		async setOffline(offline) {
			isOffline = offline;
			await context.setOffline(offline);
		},
	};
}

/** Proposes a file as somebody does on the forge's own pages, and gives the number of the proposal. */
export async function propose(
	hub: FakeGithub,
	{ login, title, path: file, text = 'a\n' }: Wish,
): Promise<number> {
	const { origin } = hub.repositories;
	const ask = askAs(hub, login);
	await ask('POST', `/repos/${origin.owner}/${origin.name}/forks`);
	const repository = hub.repositories.ofOwner(login);
	if (repository === undefined) throw new Error(`"${login}" has no fork.`);
	const branch = `patch-${hub.pulls.all.length + 1}`;
	const sha = await hub.git.text(['rev-parse', 'main']);
	await ask('POST', `/repos/${repository.owner}/${repository.name}/git/refs`, {
		...{ ref: `refs/heads/${branch}`, sha },
	});
	await hub.editor.push(title, { [file]: text }, { branch, owner: login });
	const author = hub.people.named(login);
	const pull = await hub.pulls.open({
		...{ title, body: '', author, base: 'main', head: { repository, branch } },
	});
	return pull.number;
}

interface Wish {
	login: string;
	title: string;
	/** Of the file, from the root of the repository. */
	path: string;
	text?: string;
}
