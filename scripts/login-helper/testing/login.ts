import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { listen } from '../../program/listen.ts';

/** The login, as a program of its own. */
export interface StartedLogin {
	address: string;
	/** Ends it, and gives all it has written. */
	stop: () => Promise<string>;
}

/** Starts the login on a free port, and waits until it answers. */
export async function startLogin(variables: Record<string, string>): Promise<StartedLogin> {
	const port = await freePort();
	const address = `http://localhost:${port}`;
	const { child, written } = run({
		...variables,
		LOGIN_ADDRESS: address,
		LOGIN_PORT: String(port),
	});
	await new Promise<void>((resolve, reject) => {
		child.stdout.once('data', () => {
			resolve();
		});
		child.once('exit', () => {
			void written.then((lines) => {
				reject(new Error(lines));
			});
		});
	});
	return {
		address,
		stop: () => {
			child.kill();
			return written;
		},
	};
}

/** Runs the login with these settings until it ends by itself. */
export async function runLogin(variables: Record<string, string>) {
	const { child, written } = run(variables);
	await once(child, 'close');
	return { written: await written, code: child.exitCode };
}

function run(variables: Record<string, string>) {
	const script = path.join(import.meta.dirname, '../../login-helper.ts');
	const child = spawn(process.execPath, [script], {
		env: variables,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const written = Promise.all([text(child.stdout), text(child.stderr)]).then((all) => all.join(''));
	return { child, written };
}

async function freePort(): Promise<number> {
	const server = createServer();
	const port = await listen(server, 0);
	await new Promise((resolve) => server.close(resolve));
	return port;
}
