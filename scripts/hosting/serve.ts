import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { type Ask, askerOf } from './ask.ts';
import type { ServerKind } from './server-kind.ts';
import type { SiteForServer } from './site-for-server.ts';

/** A site on a web server of this machine. */
export interface Served extends AsyncDisposable {
	ask: Ask;
	site: SiteForServer;
}

/** Starts a web server for a built site, and waits until it answers. */
export async function serve(
	kind: ServerKind,
	site: SiteForServer,
	workspace: string,
): Promise<Served> {
	const { program, args, port, readAuthority } = await kind(site, workspace);
	const server = spawn(program, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, HOME: workspace, XDG_DATA_HOME: workspace, XDG_CONFIG_HOME: workspace },
	});
	const ended = once(server, 'exit');
	let said = '';
	for (const stream of [server.stdout, server.stderr]) {
		stream.on('data', (text: Buffer) => (said += text.toString()));
	}
	const stop = async () => {
		server.kill('SIGTERM');
		await ended;
	};
	for (let attempt = 0; attempt < 100; attempt += 1) {
		if (server.exitCode !== null) break;
		try {
			const authority = await readAuthority?.();
			const ask = askerOf({ port, host: site.host, ...(authority && { authority }) });
			await ask(site.base);
			return {
				ask,
				site,
				async [Symbol.asyncDispose]() {
					await ask[Symbol.asyncDispose]();
					await stop();
				},
			};
		} catch {
			await setTimeout(100);
		}
	}
	if (server.exitCode === null) await stop();
	throw new Error(`${program} ${args.join(' ')} does not answer.\n${said}`);
}
