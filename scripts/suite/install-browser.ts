import { spawnSync } from 'node:child_process';
import { findBrowser } from '../e2e/browser.ts';

/**
 * Sees to it that this machine has a Chromium, through the system's package manager where it must.
 *
 * @returns what people must do themselves, in one sentence; undefined when all is well
 */
export function installBrowser(): string | undefined {
	if (findBrowser() !== undefined) return undefined;
	const isRoot = process.getuid?.() === 0;
	const administrator = isRoot ? [] : ['sudo', '--non-interactive'];
	console.log('Installing Chromium with apt-get …');
	const aptGet = (...args: string[]) => run([...administrator, 'apt-get', ...args, '-q']);
	// The shell is the smaller and quicker one; some systems have only the whole browser.
	const packages = ['chromium-headless-shell', 'chromium'];
	const isDone = aptGet('update') && packages.some((name) => aptGet('install', '--yes', name));
	if (isDone && findBrowser() !== undefined) return undefined;
	return 'The browser tests need Chromium: install it with your package manager, or name it in CHROMIUM_PATH.';
}

function run([command = '', ...args]: string[]): boolean {
	const { status } = spawnSync(command, args, {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	});
	return status === 0;
}
