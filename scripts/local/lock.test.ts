import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../program/listen.ts';
import { takeLock } from './lock.ts';
import { aFolder } from '../program/testing/repository-fixture.ts';

test('says where the site runs already', async () => {
	const file = await aLockFile();
	const address = await anAddress();
	await writeFile(file, JSON.stringify({ pid: process.ppid, address }));
	await expect(takeLock(file)).rejects.toThrow(
		`Il sito è già in funzione su ${address} (processo ${String(process.ppid)}): fermalo prima con Ctrl+C o, se non è vero, cancella ${file}.`,
	);
});

test('says that the site is starting already', async () => {
	const file = await aLockFile();
	await writeFile(file, JSON.stringify({ pid: process.ppid }));
	await expect(takeLock(file)).rejects.toThrow('Il sito si sta già avviando');
});

test('ignores a lock whose process is gone', async () => {
	const file = await aLockFile();
	await writeFile(file, JSON.stringify({ pid: await aGoneProcess(), address: 'http://x.invalid' }));
	await expect(takeLock(file)).resolves.toBeDefined();
});

test('ignores a lock whose process was killed before it had written its number', async () => {
	const file = await aLockFile();
	await writeFile(file, '');
	await expect(takeLock(file)).resolves.toMatchObject({ wasLeft: true });
});

test('knows whether the one before released it', async () => {
	const file = await aLockFile();
	const first = await takeLock(file);
	expect(first.wasLeft).toBe(false);
	await first.release();
	expect((await takeLock(file)).wasLeft).toBe(false);
	await writeFile(file, JSON.stringify({ pid: await aGoneProcess() }));
	expect((await takeLock(file)).wasLeft).toBe(true);
});

test("ignores a lock whose number is another program's by now", async () => {
	const file = await aLockFile();
	const server = createServer();
	const port = await listen(server, 0);
	server.close();
	await once(server, 'close');
	const address = `http://127.0.0.1:${String(port)}/`;
	await writeFile(file, JSON.stringify({ pid: process.ppid, address }));
	await expect(takeLock(file)).resolves.toBeDefined();
});

test('leaves nothing behind', async () => {
	const file = await aLockFile();
	const lock = await takeLock(file);
	await lock.announce('http://127.0.0.1:4321/');
	await lock.release();
	expect(await readdir(join(file, '..'))).toEqual([]);
});

test('does not take away the lock of another that took its place', async () => {
	const file = await aLockFile();
	const lock = await takeLock(file);
	await writeFile(file, JSON.stringify({ pid: process.ppid }));
	await lock.release();
	expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ pid: process.ppid });
});

test('lets one of four have a stale lock, and tells the others why', async () => {
	const gone = await aGoneProcess();
	for (let round = 0; round < 5; round += 1) {
		const file = await aLockFile();
		await writeFile(file, JSON.stringify({ pid: gone }));
		const said = await Promise.all(await startTogether(4, file));
		expect(said.filter((words) => words === 'Won')).toHaveLength(1);
		for (const words of said) expect(words).toMatch(/^(?:Won|Il sito .*)$/);
	}
});

/** Starts processes that all try to take the lock at the same instant, and keep it until all have tried. */
async function startTogether(count: number, file: string): Promise<Promise<string>[]> {
	const source = `import { takeLock } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))};
process.stdin.once('data', async (instant) => {
	while (Date.now() < Number(instant));
	console.log(await takeLock(${JSON.stringify(file)}).then(() => 'Won', (error) => error.message));
	process.stdin.once('end', () => process.exit());
});
console.log('Ready');`;
	const programs = Array.from({ length: count }, () =>
		spawn(process.execPath, ['--input-type=module', '--eval', source], {
			stdio: ['pipe', 'pipe', 'inherit'],
		}),
	);
	onTestFinished(() => {
		for (const program of programs) program.kill('SIGKILL');
	});
	await Promise.all(programs.map((program) => once(program.stdout, 'data')));
	const said = programs.map(async (program) => String(await once(program.stdout, 'data')).trim());
	for (const program of programs) program.stdin.write(String(Date.now() + 100));
	void Promise.allSettled(said).then(() => {
		for (const program of programs) program.stdin.end();
	});
	return said;
}

async function aLockFile(): Promise<string> {
	return join(await aFolder(), 'lock.json');
}

async function anAddress(): Promise<string> {
	const server = createServer((_, response) => response.end());
	onTestFinished(() => {
		server.close();
		server.closeAllConnections();
	});
	return `http://127.0.0.1:${String(await listen(server, 0))}/`;
}

async function aGoneProcess(): Promise<number | undefined> {
	const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
	await once(child, 'exit');
	return child.pid;
}
