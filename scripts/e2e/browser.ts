import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { isExecutable } from '../suite/is-executable.ts';
import { patience } from '../suite/patience.ts';

/**
 * Where this machine has a Chromium.
 *
 * @param environment `CHROMIUM_PATH` names one; otherwise it is looked for on `PATH`
 * @returns undefined when there is none
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
	const folders = (environment['PATH'] ?? '').split(path.delimiter);
	const onPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
	const named = environment['CHROMIUM_PATH'];
	return [...(named === undefined ? [] : [named]), ...onPath].find(isExecutable);
}

/** Starts the browser for pages of our own. */
export function launchBrowser(): Promise<Browser> {
	return launch(false);
}

/**
 * Starts the browser for what strangers have written: within its sandbox, which Chromium refuses to a
 * machine's administrator alone. Where the system allows no sandbox, it does not start.
 */
export function launchSandboxed(): Promise<Browser> {
	return launch(process.getuid?.() !== 0);
}

async function launch(chromiumSandbox: boolean): Promise<Browser> {
	const executablePath = findBrowser();
	if (executablePath === undefined)
		throw new Error('There is no Chromium: install the package "chromium".');
	const browser = await chromium.launch({ executablePath, chromiumSandbox, args: quiet });
	return browser.on('context', (context) => {
		context.setDefaultTimeout(patience);
	});
}

/** The shell without a window comes first: it is the same engine for half the processor's time. */
const names = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
];

/** Asks nobody on the network for anything of its own. */
export const quiet = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];
