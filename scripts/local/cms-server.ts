import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { apiPath } from './cms-gateway.ts';
import { onlyIn } from '../program/git.ts';
import { listen } from '../program/listen.ts';
import { Obstacle } from '../program/obstacle.ts';
import { startGroup } from '../program/process-group.ts';

/** A decap-server that answers. */
export interface CmsServer {
	port: number;
	/** Ends only by failing: with why decap-server stopped by itself. */
	failed: Promise<never>;
	stop: () => Promise<void>;
}

/**
 * Starts decap-server on a clone, for this machine only, and waits until it answers.
 *
 * @param cwd a folder without a `.env`, which decap-server would read
 * @throws Obstacle when it doesn't start
 */
export async function startCmsServer(
	clone: string,
	{ cwd, environment }: { cwd: string; environment: NodeJS.ProcessEnv },
): Promise<CmsServer> {
	const port = await findFreePort();
	const group = startGroup([createRequire(import.meta.url).resolve('decap-server')], {
		cwd,
		env: {
			...environment,
			...onlyIn(clone),
			MODE: 'git',
			GIT_REPO_DIRECTORY: clone,
			BIND_HOST: '127.0.0.1',
			PORT: String(port),
			LOG_LEVEL: 'error',
			// Empty means decap-server's own default, this machine.
			ORIGIN: '',
		},
	});
	const failed = group.ended.then(({ output }): never => {
		throw new Obstacle(`Il server del CMS (decap-server) si è fermato da solo.\n${output}`.trim());
	});
	await Promise.race([firstAnswer(port), failed]);
	return { port, failed, stop: () => group.stop() };
}

async function firstAnswer(port: number): Promise<void> {
	const deadline = AbortSignal.timeout(30_000);
	while (!(await answers(port, deadline))) {
		if (deadline.aborted) {
			throw new Obstacle('Il server del CMS (decap-server) non risponde dopo 30 secondi.');
		}
		await wait(100);
	}
}

async function answers(port: number, deadline: AbortSignal): Promise<boolean> {
	try {
		const answer = await fetch(`http://127.0.0.1:${String(port)}${apiPath}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ action: 'info' }),
			signal: deadline,
		});
		return answer.ok;
	} catch {
		// Not listening yet.
		return false;
	}
}

async function findFreePort(): Promise<number> {
	const server = createServer();
	const port = await listen(server, 0);
	await new Promise((resolve) => server.close(resolve));
	return port;
}
