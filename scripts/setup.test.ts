import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';

const installing = 'Installo le dipendenze (serve la rete, e poi solo quando cambiano)…';

let folder: string;
let root: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'setup-'));
	root = join(folder, 'project');
	await aProject();
});

afterEach(async () => {
	await rm(folder, { recursive: true });
});

test('installs when nothing is installed, and only then', async () => {
	const first = await setup();
	expect(first).toMatchObject({ code: 3, errors: '' });
	expect(first.output).toContain(installing);
	expect((await stat(join(root, 'node_modules/reader/package.json'))).isFile()).toBe(true);

	const second = await setup();
	expect(second).toEqual({ code: 3, errors: '', output: '["--port","a b"]\n' });
});

test('installs again when the lock has changed', async () => {
	await setup();
	await aProject('2.0.0');
	expect((await setup()).output).toContain(installing);
	expect((await setup()).output).not.toContain(installing);
});

test('says why an installation failed', async () => {
	await write('package-lock.json', { lockfileVersion: 3, packages: { 'node_modules/absent': {} } });
	const { code, errors } = await setup();
	expect(code).toBe(1);
	expect(errors).toContain("L'installazione delle dipendenze non è riuscita (npm ci, codice 1)");
});

test('says that git is missing', async () => {
	const programs = join(folder, 'programs');
	await mkdir(programs);
	await symlink(process.execPath, join(programs, 'node'));
	expect(await setup({ PATH: programs })).toEqual({
		code: 1,
		errors: 'Manca git: installalo (https://git-scm.com) e riprova.\n',
		output: '',
	});
});

test('says that Node is too old where no package brings one', async () => {
	await aProject('1.0.0', '>=999.1');
	const { code, errors } = await setup();
	expect(code).toBe(1);
	expect(errors).toBe(
		`Serve Node 999.1 o più recente (qui c'è ${process.versions.node}): installalo da https://nodejs.org e riprova.\n`,
	);
});

test('says that Node is too old even to install', async () => {
	const old = join(folder, 'old.mjs');
	await writeFile(
		old,
		"Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.1.0' } });",
	);
	expect(await setup({}, ['--import', old])).toEqual({
		code: 1,
		errors: "Qui c'è Node 18.1.0: serve almeno la versione 20, da https://nodejs.org.\n",
		output: '',
	});
});

/** The real setup in a project with one dependency, which is in a folder beside it, and a program. */
async function aProject(version = '1.0.0', node = '>=20.0') {
	const manifest = { name: 'project', version: '1.0.0', dependencies: { reader: 'file:reader' } };
	for (const file of ['setup.mjs', 'local/installation.mjs']) {
		await cp(join(import.meta.dirname, file), join(root, 'scripts', file));
	}
	await write('package.json', { ...manifest, engines: { node } });
	await write('reader/package.json', { name: 'reader', version });
	await write('package-lock.json', {
		name: 'project',
		version: '1.0.0',
		lockfileVersion: 3,
		requires: true,
		packages: {
			'': { ...manifest, engines: { node } },
			'node_modules/reader': { resolved: 'reader', link: true },
			reader: { version },
		},
	});
	await writeFile(
		join(root, 'program.mjs'),
		'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 3;',
	);
}

async function write(path: string, content: object) {
	await mkdir(dirname(join(root, path)), { recursive: true });
	await writeFile(join(root, path), JSON.stringify(content));
}

/** Runs it where npm may ask nothing of the network. */
async function setup(variables = {}, flags: string[] = []) {
	const child = spawn(
		process.execPath,
		[...flags, join(root, 'scripts/setup.mjs'), 'program.mjs', '--port', 'a b'],
		{
			stdio: ['ignore', 'pipe', 'pipe'],
			env: {
				...process.env,
				npm_config_offline: 'true',
				npm_config_cache: join(folder, 'cache'),
				npm_config_update_notifier: 'false',
				...variables,
			},
		},
	);
	const [output, errors] = await Promise.all([
		text(child.stdout),
		text(child.stderr),
		once(child, 'exit'),
	]);
	return { code: child.exitCode, output, errors };
}
