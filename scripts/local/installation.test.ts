import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findNode, isInstalled, requiredNode } from './installation.mjs';

let root: string;

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'installation-'));
});

afterEach(async () => {
	await rm(root, { recursive: true });
});

const asked = {
	'': { name: 'catalogue' },
	'node_modules/reader': { version: '2.0.0' },
	'node_modules/native-elsewhere': { version: '1.0.0', optional: true, os: ['aix'] },
};

const nodeHere = {
	version: '24.21.0',
	optional: true,
	os: process.platform,
	cpu: process.arch,
	bin: { node: 'bin/node' },
};

test('is content when every needed package has the version of the lock', async () => {
	await lock(asked);
	await install({ 'node_modules/reader': { version: '2.0.0' } });
	expect(isInstalled(root)).toBe(true);
});

test('notices that nothing is installed', async () => {
	await lock(asked);
	expect(isInstalled(root)).toBe(false);
});

test('notices an old version', async () => {
	await lock(asked);
	await install({ 'node_modules/reader': { version: '1.9.9' } });
	expect(isInstalled(root)).toBe(false);
});

test('notices an optional package of an old version', async () => {
	await lock(asked);
	await install({
		'node_modules/reader': { version: '2.0.0' },
		'node_modules/native-elsewhere': { version: '0.9.0' },
	});
	expect(isInstalled(root)).toBe(false);
});

test('notices a folder that was deleted after the install', async () => {
	await lock(asked);
	await install({ 'node_modules/reader': { version: '2.0.0' } });
	await rm(join(root, 'node_modules/reader'), { recursive: true });
	expect(isInstalled(root)).toBe(false);
});

test('notices an install that stopped half way, before npm wrote its list', async () => {
	await lock(asked);
	await write('node_modules/reader/package.json', {});
	expect(isInstalled(root)).toBe(false);
});

test("asks for this machine's Node, optional as it is", async () => {
	await lock({ ...asked, 'node_modules/node-here': nodeHere });
	await install({ 'node_modules/reader': { version: '2.0.0' } });
	expect(isInstalled(root)).toBe(false);
});

test("leaves out another machine's Node", async () => {
	await lock({ ...asked, 'node_modules/node-there': { ...nodeHere, cpu: 'pdp11' } });
	await install({ 'node_modules/reader': { version: '2.0.0' } });
	expect(isInstalled(root)).toBe(true);
});

test('reads the needed Node from package.json', async () => {
	await write('package.json', { engines: { node: '>=24.16' } });
	expect(requiredNode(root)).toBe('24.16');
});

test('takes the running Node when the packaged one does not run', async () => {
	await lock({ 'node_modules/node-here': nodeHere });
	await write('node_modules/node-here/bin/node', {});
	await write('package.json', { engines: { node: '>=20.1' } });
	expect(findNode(root)).toBe(process.execPath);
});

test('finds no Node when none is new enough', async () => {
	await lock({});
	await write('package.json', { engines: { node: '>=999.0' } });
	expect(findNode(root)).toBeUndefined();
});

type Packages = Record<string, object>;

async function lock(packages: Packages) {
	await write('package-lock.json', { packages });
}

async function install(packages: Packages) {
	await write('node_modules/.package-lock.json', { packages });
	for (const path of Object.keys(packages)) await write(`${path}/package.json`, {});
}

async function write(path: string, content: object) {
	await mkdir(dirname(join(root, path)), { recursive: true });
	await writeFile(join(root, path), JSON.stringify(content));
}
