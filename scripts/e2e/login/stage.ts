import type { Browser } from 'playwright-core';
import { type GitHub, serveGitHub } from '../../../src/login-helper/testing/github.ts';
import { type StartedLogin, startLogin } from '../../login-helper/testing/login.ts';
import { launchBrowser } from '../browser.ts';
import { servePages } from './pages.ts';

/** All that a login needs: a browser, GitHub, the CMS, and the login as a program of its own. */
export interface Stage extends AsyncDisposable {
	browser: Browser;
	github: GitHub;
	login: StartedLogin;
	cms: string;
	/** The same machine under another name, which is another origin. */
	foreign: string;
}

/** Starts them all. */
export async function setStage(): Promise<Stage> {
	const client = { id: 'Ov23liSample', secret: 'a-secret-of-the-client' };
	const address = Promise.withResolvers<string>();
	const [browser, github, pages] = await Promise.all([
		launchBrowser(),
		serveGitHub(client),
		servePages(address.promise),
	]);
	const cms = `http://localhost:${pages.port}`;
	const login = await startLogin({
		GITHUB_CLIENT_ID: client.id,
		GITHUB_CLIENT_SECRET: client.secret,
		GITHUB_ADDRESS: github.address,
		CMS_ORIGIN: cms,
	});
	address.resolve(login.address);
	return {
		...{ browser, github, login, cms },
		foreign: `http://127.0.0.1:${pages.port}`,
		async [Symbol.asyncDispose]() {
			await browser.close();
			await login.stop();
			await Promise.all([github[Symbol.asyncDispose](), pages[Symbol.asyncDispose]()]);
		},
	};
}
