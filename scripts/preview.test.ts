import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { shellEnvironment } from './e2e/environment.ts';
import { aFolder, write } from './program/testing/repository-fixture.ts';

test('shows a preview that was downloaded, on this machine alone', async () => {
	const folder = await aFolder();
	await write(folder, { 'anteprima/index.html': 'Una scheda', 'anteprima/404.html': 'Niente' });
	const child = start('anteprima', folder);
	const [printed] = (await once(child.stdout, 'data')) as [Buffer];
	const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(printed))?.[0] ?? '';
	expect(await (await fetch(address)).text()).toBe('Una scheda');
	expect((await fetch(`${address}api/v1`, { method: 'POST' })).status).toBe(405);
});

test('a folder without a preview is told in one sentence', async () => {
	const folder = await aFolder();
	const child = start('.', folder);
	const [said] = await Promise.all([text(child.stderr), once(child, 'close')]);
	expect(said).toBe(
		`In ${path.resolve(folder)} non c'è un'anteprima. Indica la cartella che esce dal file scaricato, quella con dentro «index.html».\n`,
	);
	expect(child.exitCode).toBe(1);
});

/** Starts the program as npm does in a folder. */
function start(name: string, folder: string) {
	const env = { ...shellEnvironment(), INIT_CWD: folder };
	const child = spawn(process.execPath, ['scripts/preview.ts', name], { env });
	onTestFinished(() => void child.kill('SIGKILL'));
	return child;
}
