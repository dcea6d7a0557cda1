import { startGroup } from '../program/process-group.ts';

/**
 * Runs one of our scripts on what a stranger proposes: for so long and no longer, and with none of what
 * a workflow's environment holds.
 *
 * @param milliseconds after which it and all that it started are ended
 */
export async function runBounded(
	args: string[],
	milliseconds: number,
): Promise<{ code: number | null; output: string }> {
	const group = startGroup(args, { cwd: process.cwd(), env: plainEnvironment(process.env) });
	const clock = setTimeout(() => void group.stop(), milliseconds);
	const ended = await group.ended;
	clearTimeout(clock);
	return ended;
}

/** What programs need to run at all. */
function plainEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	return Object.fromEntries(
		Object.entries(environment).filter(([name]) => needed.has(name.toUpperCase())),
	);
}

const needed = new Set([
	...['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'CHROMIUM_PATH'],
	...['SYSTEMROOT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'COMSPEC', 'PATHEXT'],
]);
