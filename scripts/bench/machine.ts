import { spawnSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';

/** What the figures depend on beside our code, with a warning when others use the machine. */
export function describeMachine(): string {
	const [load = 0] = loadavg();
	const cores = availableParallelism();
	const hugo = /v[\d.]+/.exec(spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout)?.[0];
	const facts = `Node ${process.version}, Hugo ${hugo ?? 'not installed'}, ${cores} cores, load average ${load.toFixed(2)}.`;
	if (load < cores / 2) return facts;
	return `${facts}\nThe machine is busy: trust ratios, not seconds, and run it again when it is quiet.`;
}
