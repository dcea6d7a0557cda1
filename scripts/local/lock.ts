import { readFile, rm, writeFile } from 'node:fs/promises';
import { Obstacle } from './obstacle.ts';

export interface Lock {
	/** Tells where the site answers, for whoever comes second. */
	announce: (address: string) => Promise<void>;
	release: () => Promise<void>;
}

/**
 * Takes the workspace for this process alone.
 *
 * @throws Obstacle when another one, alive, has it
 */
export async function takeLock(file: string): Promise<Lock> {
	await takeFree(file).catch(async (error: unknown) => {
		if (!isCode(error, 'EEXIST')) throw error;
		const holder = await readHolder(file);
		if (await isRunning(holder)) throw new Obstacle(describeHolder(holder, file));
		await rm(file, { force: true });
		await takeFree(file);
	});
	return {
		announce: (address) => writeFile(file, JSON.stringify({ pid: process.pid, address })),
		release: () => rm(file, { force: true }),
	};
}

function takeFree(file: string): Promise<void> {
	return writeFile(file, JSON.stringify({ pid: process.pid }), { flag: 'wx' });
}

async function readHolder(file: string): Promise<Holder> {
	const written = await readFile(file, 'utf8');
	// Empty for the instant between its creation and its first byte.
	return written === '' ? {} : (JSON.parse(written) as Holder);
}

async function isRunning({ pid, address }: Holder): Promise<boolean> {
	if (pid === process.pid || (pid !== undefined && !isAlive(pid))) return false;
	// After a restart another program may have the number, so that only the address tells.
	return address === undefined || answers(address);
}

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return isCode(error, 'EPERM');
	}
}

async function answers(address: string): Promise<boolean> {
	try {
		await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(3000) });
		return true;
	} catch (error) {
		return !(error instanceof TypeError && isCode(error.cause, 'ECONNREFUSED'));
	}
}

function describeHolder({ pid, address }: Holder, file: string): string {
	const where = address === undefined ? 'si sta già avviando' : `è già in funzione su ${address}`;
	const process = pid === undefined ? '' : ` (processo ${String(pid)})`;
	return `Il sito ${where}${process}: fermalo prima con Ctrl+C o, se non è vero, cancella ${file}.`;
}

function isCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}

/** What this same program wrote. */
interface Holder {
	pid?: number;
	address?: string;
}
