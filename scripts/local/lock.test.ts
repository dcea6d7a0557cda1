import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from './listen.ts';
import { takeLock } from './lock.ts';
import { aFolder } from './repository-fixture.ts';

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
