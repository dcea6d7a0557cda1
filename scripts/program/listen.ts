import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens for this machine only; 0 takes any free port. Gives the port. */
export async function listen(server: Server, port: number): Promise<number> {
	server.listen(port, '127.0.0.1');
	await once(server, 'listening');
	// A server that listens on a port has an address with a port.
	return (server.address() as AddressInfo).port;
}

/** Listens on the first of these ports that is free. */
export async function listenOnFirst(server: Server, ports: number[]): Promise<number> {
	for (const port of ports) {
		try {
			return await listen(server, port);
		} catch (error) {
			if (!isBusy(error) || port === ports.at(-1)) throw error;
		}
	}
	throw new Error('There is no port to listen on.');
}

/** Whether another program has the port. */
export function isBusy(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
