import { createServer } from 'node:http';
import { listen } from '../program/listen.ts';

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
	const server = createServer();
	const port = await listen(server, 0);
	await new Promise((resolve) => server.close(resolve));
	return port;
}
