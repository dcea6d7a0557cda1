/**
 * Tells other windows of this browser that what is kept under a name is being written in this one.
 *
 * @param until aborted when it is so no more
 */
export function hold(name: string, until: AbortSignal): void {
	if (held.has(name) || until.aborted) return;
	held.add(name);
	const left = new Promise<void>((resolve) => {
		until.addEventListener('abort', () => {
			held.delete(name);
			resolve();
		});
	});
	void locks()?.request(name, () => left);
}

/** Whether some window is writing what is kept under a name. */
export async function isHeld(name: string): Promise<boolean> {
	const { held: all = [] } = (await locks()?.query()) ?? {};
	return all.some((lock) => lock.name === name);
}

/** Browsers have them only where the connection is safe. */
function locks(): LockManager | undefined {
	return (navigator as { locks?: LockManager }).locks;
}

const held = new Set<string>();
