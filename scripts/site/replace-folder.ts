import { renameSync } from 'node:fs';
import { rename, stat } from 'node:fs/promises';

/**
 * Puts a finished folder in the place of another, which stays whole up to then. Nothing waits between
 * the two steps: whoever looks meets the one, the other or, for a moment, none, and never half of one.
 *
 * @param live what is replaced, if it is there
 * @param finished what takes its place, on the same disk
 * @param aside where what was live goes
 * @throws when the finished folder can't be put there; what was live is there again then
 */
export function replaceFolder(live: string, finished: string, aside: string): void {
	const wasThere = moveIfThere(live, aside);
	try {
		renameSync(finished, live);
	} catch (error) {
		if (wasThere) renameSync(aside, live);
		throw error;
	}
}

/** Brings back what `replaceFolder` had put aside when it was ended between its two steps. */
export async function bringBack(live: string, aside: string): Promise<void> {
	if (!(await isThere(live)) && (await isThere(aside))) await rename(aside, live);
}

function moveIfThere(from: string, to: string): boolean {
	try {
		renameSync(from, to);
		return true;
	} catch (error) {
		if (isMissing(error)) return false;
		throw error;
	}
}

function isThere(folder: string): Promise<boolean> {
	return stat(folder).then(
		() => true,
		(error: unknown) => {
			if (isMissing(error)) return false;
			throw error;
		},
	);
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
