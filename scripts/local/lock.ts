import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Obstacle } from '../program/obstacle.ts';

export interface Lock {
	/** Whether the one before ended without releasing it, so that what it started may still be ending. */
	wasLeft: boolean;
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
	const wasLeft = !(await takeFree(file));
	if (wasLeft) {
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
		wasLeft,
		announce: (address) => replace(file, { pid: process.pid, address }),
		async release() {
			const holder = await readHolder(file);
			if (holder?.pid === process.pid) await rm(file);
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
	let holder = await readHolder(file);
	if (holder === undefined) {
		await wait(1000);
		holder = await readHolder(file);
	}
	// Still empty: whoever created it was killed before the first byte.
	if (holder !== undefined && (await isRunning(holder)))
		throw new Obstacle(describeHolder(holder, file));
}

/** Undefined for a file that is empty, as it is for the instant between its creation and its first byte. */
async function readHolder(file: string): Promise<Holder | undefined> {
	try {
		return JSON.parse(await readFile(file, 'utf8')) as Holder;
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		// Released meanwhile: somebody was there.
		if (isCode(error, 'ENOENT')) return {};
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
