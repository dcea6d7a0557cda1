import { readFile, rename, rm, writeFile } from 'node:fs/promises';
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
	if (!(await takeFree(file))) {
		await requireStale(file);
		// Two may see the same stale lock: only the one that has this right may replace it, and looks once more.
		const right = await takeLock(`${file}.takeover`);
		try {
			if (!(await takeFree(file))) {
				await requireStale(file);
				await replace(file, { pid: process.pid });
			}
		} finally {
			await right.release();
		}
	}
	return {
		announce: (address) => replace(file, { pid: process.pid, address }),
		async release() {
			const { pid } = await readHolder(file);
			if (pid === process.pid) await rm(file);
		},
	};
}

async function takeFree(file: string): Promise<boolean> {
	try {
		await writeFile(file, JSON.stringify({ pid: process.pid }), { flag: 'wx' });
		return true;
	} catch (error) {
		if (!isCode(error, 'EEXIST')) throw error;
		return false;
	}
}

async function replace(file: string, holder: Holder): Promise<void> {
	const written = `${file}.${String(process.pid)}`;
	await writeFile(written, JSON.stringify(holder));
	await rename(written, file);
}

async function requireStale(file: string): Promise<void> {
	const holder = await readHolder(file);
	if (await isRunning(holder)) throw new Obstacle(describeHolder(holder, file));
}

async function readHolder(file: string): Promise<Holder> {
	try {
		return JSON.parse(await readFile(file, 'utf8')) as Holder;
	} catch (error) {
		// Released meanwhile, or empty for the instant between its creation and its first byte: somebody is there.
		if (isCode(error, 'ENOENT') || error instanceof SyntaxError) return {};
		throw error;
	}
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
