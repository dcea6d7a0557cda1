// Runs a script with what it needs: `node scripts/setup.mjs [flags of Node] scripts/start.ts [arguments…]`.
// Plain JavaScript on purpose: this runs on the machine's own Node, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { findNode, isInstalled, requiredNode } from './local/installation.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { env: environment } = process;

setup().then((code) => {
	process.exitCode = code;
});

async function setup() {
	if (Number(process.versions.node.split('.')[0]) < 20) {
		return stop(
			`Qui c'è Node ${process.versions.node}: serve almeno la versione 20, da https://nodejs.org.`,
		);
	}
	if (spawnSync('git', ['--version']).error) {
		return stop('Manca git: installalo (https://git-scm.com) e riprova.');
	}
	if (!isInstalled(root)) {
		console.log('Installo le dipendenze (serve la rete, e poi solo quando cambiano)…');
		const code = await install();
		if (code === undefined) return stop('Manca npm: installa Node con npm e riprova.');
		if (code !== 0) {
			return stop(
				`L'installazione delle dipendenze non è riuscita (npm ci, codice ${code}): il motivo è qui sopra; se è la rete, riprova quando c'è.`,
			);
		}
	}
	const node = findNode(root);
	if (node === undefined) {
		return stop(
			`Serve Node ${requiredNode(root)} o più recente (qui c'è ${process.versions.node}): installalo da https://nodejs.org e riprova.`,
		);
	}
	const path = [join(root, 'node_modules/.bin'), environment.PATH].join(delimiter);
	return run(node, process.argv.slice(2), { ...environment, PATH: path });
}

function install() {
	// The npm that called us, with its own Node: the one in node_modules is about to be replaced.
	const { npm_execpath: npmScript, npm_node_execpath: npmNode } = environment;
	const isNpm = npmNode !== undefined && /npm-cli\.c?js$/.test(npmScript || '');
	const [command, first] = isNpm ? [npmNode, [npmScript]] : ['npm', []];
	const flags = ['--no-audit', '--no-fund', '--loglevel=error'];
	// Both are needed whatever NODE_ENV or the user's own settings leave out.
	flags.push('--include=dev', '--include=optional');
	return run(command, [...first, 'ci', ...flags], environment);
}

/** Ends with the command's exit code; undefined when there is no such command. */
function run(command, args, env) {
	const child = spawn(command, args, { cwd: root, stdio: 'inherit', env });
	const forward = (signal) => child.kill(signal);
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
	signals.forEach((signal) => process.on(signal, forward));
	// npm passes a request to stop to its shell, and some shells end without passing it on.
	const parent = process.ppid;
	setInterval(() => {
		if (environment.npm_lifecycle_event && process.ppid !== parent) forward('SIGTERM');
	}, 500).unref();
	return new Promise((resolve) => {
		child.once('error', () => resolve(undefined));
		child.once('exit', (code, signal) => {
			signals.forEach((name) => process.off(name, forward));
			resolve(signal === null ? code : 128 + constants.signals[signal]);
		});
	});
}

function stop(sentence) {
	console.error(sentence);
	return 1;
}
