import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { aFolder, environment, git, write } from '../../program/testing/repository-fixture.ts';

/** What of it is killed: what a shell would kill, decap-server alone, or all of its processes. */
export const victims = ['program', 'CMS server', 'everything'] as const;

/** `npm start`'s program at work. */
export interface KillableProgram {
	/** The site's address. */
	address: string;
	/** Kills part of it, as a machine without memory does, and waits until the program is over. */
	kill: (victim: (typeof victims)[number]) => Promise<void>;
}

/**
 * A working repository with the project's own program in it. Only the build is another: it copies offers.
 * Its work tree is as a developer's may be: changed, staged and unknown files, a branch, a stash.
 */
export async function aWorkingRepository(): Promise<string> {
	const repository = join(await aFolder(), 'working');
	await mkdir(join(repository, 'scripts'), { recursive: true });
	const root = join(import.meta.dirname, '../../..');
	for (const part of [
		'src',
		'scripts/local',
		'scripts/program',
		'scripts/start.ts',
		'content/site.yml',
	]) {
		await cp(join(root, part), join(repository, part), { recursive: true });
	}
	await symlink(join(root, 'node_modules'), join(repository, 'node_modules'));
	await write(repository, {
		'.gitignore': 'node_modules\n.local/\n',
		'package.json': '{ "type": "module" }\n',
		'scripts/build.ts': quickBuild,
		'content/offers/first.md': 'First\n',
	});
	await git(repository, ['init', '--quiet', '--initial-branch=main']);
	await git(repository, ['config', 'user.name', 'Prova']);
	await git(repository, ['config', 'user.email', 'prova@comune.example']);
	await git(repository, ['add', '.']);
	await git(repository, ['commit', '--quiet', '--message', 'Start']);
	await git(repository, ['branch', 'cms/offers/mine']);
	await write(repository, { 'content/offers/first.md': 'Set aside\n' });
	await git(repository, ['stash', 'push', '--quiet']);
	await write(repository, {
		'content/offers/first.md': 'Changed by hand\n',
		'content/offers/staged.md': 'Staged\n',
		'content/offers/unknown.md': 'Unknown to git\n',
	});
	await git(repository, ['add', 'content/offers/staged.md']);
	return repository;
}

/** Starts the program; `ready` waits for its address, and fails with what it said when it stops before. It ends with the test. */
export function startProgram(repository: string): {
	ready: Promise<KillableProgram>;
	killAll: () => Promise<void>;
} {
	// A group of its own, as a shell gives to what one types.
	const program = spawn(process.execPath, ['scripts/start.ts', '--port', '0'], {
		cwd: repository,
		env: environment,
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: true,
	});
	let said = '';
	const ended = once(program, 'exit').then(() => said);
	const killGroup = () => {
		if (program.exitCode === null && program.signalCode === null) kill(-Number(program.pid));
	};
	onTestFinished(async () => {
		killGroup();
		await ended;
	});
	const ready = new Promise<KillableProgram>((resolve, reject) => {
		for (const stream of [program.stdout, program.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => {
				said += text;
				const address = /Sito +(http\S+)[^]*Ctrl\+C/.exec(said)?.[1];
				if (address !== undefined) resolve({ address, kill: killPart });
			});
		}
		void ended.then((words) => {
			reject(new Error(`It stopped before it was ready:\n${words}`));
		});
	});
	async function killPart(victim: (typeof victims)[number]): Promise<void> {
		const cms = await findCmsServer(repository);
		if (victim !== 'CMS server') killGroup();
		if (victim !== 'program') kill(victim === 'everything' ? -cms : cms);
		await ended;
	}
	return {
		ready,
		async killAll() {
			killGroup();
			await ended;
		},
	};
}

/** decap-server's process, which leads the group where its git commands are. Another one would work beside it. */
async function findCmsServer(repository: string): Promise<number> {
	const clone = join(repository, '.local/repository');
	const found: number[] = [];
	for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
		const variables = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
		if (!variables.includes(`GIT_REPO_DIRECTORY=${clone}\0`)) continue;
		const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
		// What it starts looks like it at first.
		if (command.includes('decap-server') && (await leadsGroup(pid))) found.push(Number(pid));
	}
	const [server, ...others] = found;
	if (server === undefined || others.length > 0) {
		throw new Error(`There should be one decap-server, not ${found.length}.`);
	}
	return server;
}

/** Whether a process has a group by its own number: the fifth of what the system says of it, after a name in brackets. */
async function leadsGroup(pid: string): Promise<boolean> {
	const said = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
	return said.slice(said.lastIndexOf(')')).split(' ')[3] === pid;
}

/** Whoever is gone already needs no killing. */
function kill(pid: number): void {
	try {
		process.kill(pid, 'SIGKILL');
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
	}
}

/** A page for each offer. */
const quickBuild = `import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
const options = { root: { type: 'string' }, out: { type: 'string' } };
const { root, out } = parseArgs({ options }).values;
cpSync(join(root, 'content/offers'), out, { recursive: true });
mkdirSync(join(out, 'admin'));
writeFileSync(join(out, '404.html'), 'Missing');
writeFileSync(join(out, 'admin/config.json'), '{"backend":{"name":"github"}}');
`;
