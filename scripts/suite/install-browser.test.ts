import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { aFolder } from '../program/testing/repository-fixture.ts';
import { installBrowser } from './install-browser.ts';

const sentence =
	'The browser tests need Chromium: install it with your package manager, or name it in CHROMIUM_PATH.';

let folder: string;
beforeEach(async () => {
	folder = await aFolder();
	vi.stubEnv('PATH', folder);
	vi.stubEnv('CHROMIUM_PATH', undefined);
	const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
	onTestFinished(() => {
		vi.unstubAllEnvs();
		said.mockRestore();
	});
});

test('installs nothing when there is a browser', async () => {
	await aProgram('chromium', 'exit 0');
	const log = await anAptGet('exit 0');
	expect(installBrowser()).toBeUndefined();
	await expect(readFile(log)).rejects.toThrow('ENOENT');
});

test('says what to do where there is no apt-get', () => {
	expect(installBrowser()).toBe(sentence);
});

test('says what to do where apt-get may not or cannot', async () => {
	const log = await anAptGet('exit 1');
	expect(installBrowser()).toBe(sentence);
	expect(await readFile(log, 'utf8')).toBe('update -q\n');
});

test('says what to do when no browser came', async () => {
	await anAptGet('exit 0');
	expect(installBrowser()).toBe(sentence);
});

test('installs the shell of a browser with apt-get', async () => {
	const log = await anAptGet(`[ "$1" = update ] || ${put('"$3"')}`);
	expect(installBrowser()).toBeUndefined();
	expect(await readFile(log, 'utf8')).toBe('update -q\ninstall --yes chromium-headless-shell -q\n');
});

test('installs the whole browser where there is no shell', async () => {
	const log = await anAptGet(`case "$3" in *shell) exit 1;; chromium) ${put('chromium')};; esac`);
	expect(installBrowser()).toBeUndefined();
	expect(await readFile(log, 'utf8')).toBe(
		'update -q\ninstall --yes chromium-headless-shell -q\ninstall --yes chromium -q\n',
	);
});

/** Shell commands that put a program into the folder on the `PATH`. */
function put(program: string): string {
	return `{ : > ${folder}/${program}; /bin/chmod +x ${folder}/${program}; }`;
}

/** An apt-get that notes what it was asked, and the sudo that would run it. */
async function anAptGet(script: string): Promise<string> {
	const log = path.join(folder, 'log');
	await aProgram('apt-get', `echo "$@" >> ${log}\n${script}`);
	await aProgram('sudo', 'shift\nexec "$@"');
	return log;
}

async function aProgram(name: string, script: string): Promise<void> {
	const file = path.join(folder, name);
	await writeFile(file, `#!/bin/sh\n${script}\n`);
	await chmod(file, 0o755);
}
