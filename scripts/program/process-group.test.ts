import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startGroup } from './process-group.ts';
import { aFolder, environment, write } from './testing/repository-fixture.ts';

test('stops what a program started in turn', async () => {
	// Without something to do of its own it would end when the other does, perhaps before it hears anything.
	const group = await aFamily(
		'process.on("SIGTERM", () => process.exit(3)); setInterval(() => {}, 1000);',
	);
	await group.stop();
	expect((await group.ended).code).toBe(3);
});

test('gives the code and the words of a program that ends by itself', async () => {
	const group = await aProgram(
		'console.log("Said"); console.error("Erred"); process.exitCode = 2;',
	);
	expect(await group.ended).toEqual({ code: 2, output: 'Said\nErred' });
});

test('kills what does not want to stop', async () => {
	const group = await aFamily('process.on("SIGTERM", () => {}); setInterval(() => {}, 1000);');
	await group.stop();
	expect((await group.ended).code).toBeNull();
});

test.each([
	['end', 'process.exit()'],
	['are killed', "process.kill(process.pid, 'SIGKILL')"],
])('kills what does not want to stop when we %s without stopping it', async (_, end) => {
	const folder = await aFolder();
	const ours = join(import.meta.dirname, 'process-group.ts');
	await write(folder, {
		'parent.mjs': `import { existsSync, writeFileSync } from 'node:fs';
import { startGroup } from ${JSON.stringify(ours)};
const source = "process.on('SIGTERM', () => {}); const server = require('node:http').createServer((_, answer) => answer.end()); server.listen(0, '127.0.0.1', () => require('node:fs').writeFileSync('port', String(server.address().port)));";
startGroup(['--eval', source], { cwd: import.meta.dirname, env: process.env });
setInterval(() => existsSync('port') && ${end}, 50);`,
	});
	const parent = startGroup([join(folder, 'parent.mjs')], { cwd: folder, env: environment });
	await parent.ended;
	const port = await readFile(join(folder, 'port'), 'utf8');
	await expect
		.poll(() => fetch(`http://127.0.0.1:${port}/`).catch(String))
		.toBe('TypeError: fetch failed');
});

test('waits for what the program leaves behind when it is killed', async () => {
	const folder = await aFolder();
	await write(folder, {
		'program.mjs': `import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
const source = "process.on('SIGTERM', () => setTimeout(() => { require('node:fs').writeFileSync('done', ''); process.exit(); }, 300)); require('node:fs').writeFileSync('started', ''); setInterval(() => {}, 1000);";
spawn(process.execPath, ['--eval', source], { stdio: 'ignore' });
setInterval(() => existsSync('started') && process.kill(process.pid, 'SIGKILL'), 20);`,
	});
	const group = startGroup([join(folder, 'program.mjs')], { cwd: folder, env: environment });
	await group.ended;
	await group.stop();
	await expect(readFile(join(folder, 'done'), 'utf8')).resolves.toBe('');
});

test('can be stopped when it is over already', async () => {
	const group = await aProgram('');
	await group.ended;
	await expect(group.stop()).resolves.toBeUndefined();
});

async function aProgram(source: string) {
	const folder = await aFolder();
	await write(folder, { 'program.mjs': source });
	return startGroup([join(folder, 'program.mjs')], { cwd: folder, env: environment });
}

/** A program with a child that would run for ever, and holds the group's output open as long as it does. */
async function aFamily(source: string) {
	const folder = await aFolder();
	await write(folder, {
		'program.mjs': `import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
${source}
spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
writeFileSync('started', '');`,
	});
	const group = startGroup([join(folder, 'program.mjs')], { cwd: folder, env: environment });
	await expect.poll(() => existsSync(join(folder, 'started'))).toBe(true);
	return group;
}
