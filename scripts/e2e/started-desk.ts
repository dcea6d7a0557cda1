import { cp } from 'node:fs/promises';
import path from 'node:path';
import { siteAddress } from '../../src/catalogue/load.ts';
import { gitWith, outsideRepositories } from '../program/git.ts';
import { startSession } from '../local/session.ts';
import { shellEnvironment } from './environment.ts';
import { serveSharedCatalogue } from './shared-site.ts';
import type { Desk } from './started-site.ts';

/**
 * Serves what `npm start` serves, with pages that were built before: for whoever looks at the CMS and
 * publishes nothing.
 *
 * @param workspace where its clone is made, or found again
 */
export async function startDesk(workspace: string): Promise<Desk> {
	const running = new AsyncDisposableStack();
	const { directory } = running.use(await serveSharedCatalogue());
	const environment = outsideRepositories(shellEnvironment());
	let said = '';
	const session = await startSession(
		{
			repository: process.cwd(),
			workspace,
			ports: [0],
			environment,
			git: gitWith(environment),
			builder: {
				async build(_root, out) {
					await cp(directory, out, { recursive: true });
					return { code: 0, output: '' };
				},
				stop: () => Promise.resolve(),
			},
			readBase: (root) => siteAddress(root).base,
			say: (line) => {
				said += `${line}\n`;
			},
		},
		running,
	).catch(async (error: unknown) => {
		await running.disposeAsync();
		throw new Error(said, { cause: error });
	});
	// Whoever stops it also ends what may fail.
	session.failed.catch(() => undefined);
	return {
		home: session.address,
		clone: path.join(workspace, 'repository'),
		stop: () => running.disposeAsync(),
	};
}
