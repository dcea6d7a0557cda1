import { loginHelper } from '../../src/login-helper/login-helper.ts';
import { listen } from '../program/listen.ts';
import { nodeServer } from '../login-helper/node-server.ts';

/** The login of the CMS, while a test runs. */
export interface StartedLogin extends AsyncDisposable {
	/** What the settings of the site say of it. */
	address: string;
	/** The origin of the CMS, which alone is given a token: whoever serves the site says it. */
	site: string;
}

/**
 * Starts the login that lets people into the CMS.
 *
 * @param github the address of GitHub
 */
export async function startLogin(github: string): Promise<StartedLogin> {
	const login = { address: '', site: '' };
	const server = nodeServer(
		(request) =>
			loginHelper({
				clientId: 'test',
				clientSecret: 'test',
				cmsOrigin: login.site,
				address: new URL(login.address).origin,
				github,
				port: 0,
			})(request),
		() => undefined,
	);
	login.address = `http://127.0.0.1:${await listen(server, 0)}/auth`;
	return Object.assign(login, {
		[Symbol.asyncDispose]() {
			server.close();
			server.closeAllConnections();
			return Promise.resolve();
		},
	});
}
