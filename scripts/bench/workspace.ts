import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder that goes away with what is in it, whatever happens meanwhile. */
export async function openWorkspace(): Promise<{ folder: string } & AsyncDisposable> {
	const folder = await mkdtemp(path.join(tmpdir(), 'vicini-bench-'));
	return {
		folder,
		async [Symbol.asyncDispose]() {
			await rm(folder, { recursive: true, force: true, maxRetries: 3 });
		},
	};
}
