import type { Build } from './built-site.ts';
import { type ProcessGroup, startGroup } from '../program/process-group.ts';

/** Builds sites in a process of its own, which can be stopped. */
export interface SiteBuilder {
	build: Build;
	stop: () => Promise<void>;
}

/** A builder that runs a script with `--root` and `--out`. */
export function siteBuilder(
	script: string,
	options: { cwd: string; env: NodeJS.ProcessEnv },
): SiteBuilder {
	let building: ProcessGroup | undefined;
	let isStopped = false;
	return {
		build(root, out) {
			if (isStopped) return Promise.resolve({ code: null, output: '' });
			building = startGroup([script, '--root', root, '--out', out], options);
			return building.ended;
		},
		async stop() {
			isStopped = true;
			await building?.stop();
		},
	};
}
