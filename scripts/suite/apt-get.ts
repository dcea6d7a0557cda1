import { spawnSync } from 'node:child_process';

/**
 * Installs packages with the system's package manager, where it has apt-get and lets us.
 *
 * @param choices sets of packages, of which the first that can be installed is enough
 * @returns whether one could
 */
export function installWithAptGet(choices: string[][]): boolean {
	const isRoot = process.getuid?.() === 0;
	const administrator = isRoot ? [] : ['sudo', '--non-interactive'];
	const aptGet = (...args: string[]) => run([...administrator, 'apt-get', ...args, '-q']);
	return aptGet('update') && choices.some((names) => aptGet('install', '--yes', ...names));
}

function run([command = '', ...args]: string[]): boolean {
	const { status } = spawnSync(command, args, {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	});
	return status === 0;
}
