import { findBrowser } from '../e2e/browser.ts';
import { installWithAptGet } from './apt-get.ts';

/**
 * Sees to it that this machine has a Chromium, through the system's package manager where it must.
 *
 * @returns what people must do themselves, in one sentence; undefined when all is well
 */
export function installBrowser(): string | undefined {
	if (findBrowser() !== undefined) return undefined;
	console.log('Installing Chromium with apt-get …');
	// The shell is the smaller and quicker one; some systems have only the whole browser.
	const isDone = installWithAptGet([['chromium-headless-shell'], ['chromium']]);
	if (isDone && findBrowser() !== undefined) return undefined;
	return 'The browser tests need Chromium: install it with your package manager, or name it in CHROMIUM_PATH.';
}
